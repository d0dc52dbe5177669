package dev.dramatis.processor.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The attributes that a composed constraint sets in its parts with {@code @OverridesAttribute}. */
final class Overrides {

  /** The index of a part outside a container; parts in a container count from zero. */
  static final int NOT_REPEATED = -1;

  private static final String OVERRIDES = "jakarta.validation.OverridesAttribute";

  private record Replacement(String constraint, int index, String attribute, Object value) {}

  private final TypeElement type;
  private final Consumer<String> broken;
  private final List<Replacement> overrides = new ArrayList<>();

  /**
   * @param attributes the composed constraint's values
   */
  Overrides(TypeElement type, Map<String, Object> attributes, Consumer<String> broken) {
    this.type = type;
    this.broken = broken;
    for (ExecutableElement element : ElementFilter.methodsIn(type.getEnclosedElements())) {
      String name = element.getSimpleName().toString();
      Object value = attributes.get(name);
      if (value != null) {
        element.getAnnotationMirrors().forEach(mirror -> read(mirror, name, value));
      }
    }
  }

  private void read(AnnotationMirror mirror, String element, Object value) {
    Map<String, Object> values = ConstraintMirrors.values(mirror);
    if (ConstraintMirrors.nameOf(mirror).equals(OVERRIDES)) {
      String name = (String) values.getOrDefault("name", "");
      overrides.add(
          new Replacement(
              (String) values.getOrDefault("constraint", ""),
              (int) values.getOrDefault("constraintIndex", NOT_REPEATED),
              name.isEmpty() ? element : name,
              value));
    } else if (ConstraintMirrors.nameOf(mirror).equals(OVERRIDES + ".List")) {
      ((List<?>) values.getOrDefault("value", List.of()))
          .forEach(nested -> read((AnnotationMirror) nested, element, value));
    }
  }

  /** Returns the values of a part, with the overridden ones replaced. */
  Map<String, Object> appliedTo(AnnotationMirror part, int index) {
    Map<String, Object> values = ConstraintMirrors.values(part);
    for (Replacement override : overrides) {
      if (override.index() == index
          && override.constraint().equals(ConstraintMirrors.nameOf(part))) {
        apply(override, values, part);
      }
    }
    return values;
  }

  private void apply(Replacement override, Map<String, Object> values, AnnotationMirror part) {
    Object own = values.get(override.attribute());
    if (own == null || !isOfTypeOf(own, override.value())) {
      broken.accept(
          "@%s overrides %s of @%s, which has no such element of that type"
              .formatted(
                  type.getSimpleName(),
                  override.attribute(),
                  ConstraintMirrors.typeOf(part).getSimpleName()));
    } else {
      values.put(override.attribute(), override.value());
    }
  }

  private static boolean isOfTypeOf(Object own, Object value) {
    return own instanceof List<?> ? value instanceof List<?> : own.getClass() == value.getClass();
  }
}
