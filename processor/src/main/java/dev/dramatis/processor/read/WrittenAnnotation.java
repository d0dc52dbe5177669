package dev.dramatis.processor.read;

import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as it stands somewhere, with the defaults of what it leaves out.
 *
 * <p>It is read several times for each character, so by loops: each lambda would be one more class
 * that a compile of any size has to make.
 */
public final class WrittenAnnotation {

  private final AnnotationMirror mirror;
  private final SourcePosition place;
  private final boolean isReadable;
  private final Map<? extends ExecutableElement, ? extends AnnotationValue> values;
  private final Map<String, AnnotationValue> written = new HashMap<>();

  public WrittenAnnotation(AnnotationMirror mirror, SourcePosition around) {
    this.mirror = mirror;
    this.place = around.at(mirror);
    Map<? extends ExecutableElement, ? extends AnnotationValue> values = values(mirror);
    this.isReadable = values != null;
    this.values = values == null ? Map.of() : values;
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        this.values.entrySet()) {
      written.put(entry.getKey().getSimpleName().toString(), entry.getValue());
    }
  }

  /** What is written; null where ECJ fails over it, as over a text for a {@code long}. */
  private static @Nullable Map<? extends ExecutableElement, ? extends AnnotationValue> values(
      AnnotationMirror mirror) {
    try {
      return mirror.getElementValues();
    } catch (RuntimeException e) {
      return null;
    }
  }

  /** Whether the compiler shows the values at all. */
  boolean isReadable() {
    return isReadable;
  }

  public static Optional<WrittenAnnotation> find(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (typeOf(mirror).getQualifiedName().contentEquals(annotation)) {
        return Optional.of(new WrittenAnnotation(mirror, SourcePosition.of(element)));
      }
    }
    return Optional.empty();
  }

  /** Returns whether something carries an annotation. */
  public static boolean isOn(AnnotatedConstruct annotated, Class<?> annotation) {
    return isOn(annotated, annotation.getName());
  }

  static boolean isOn(AnnotatedConstruct annotated, String annotation) {
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      if (typeOf(mirror).getQualifiedName().contentEquals(annotation)) {
        return true;
      }
    }
    return false;
  }

  static TypeElement typeOf(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  TypeElement type() {
    return typeOf(mirror);
  }

  public SourcePosition place() {
    return place;
  }

  boolean isWritten(String element) {
    return written.containsKey(element);
  }

  /** The elements whose values, or items of them, the compiler could not make sense of. */
  List<String> unresolved() {
    Set<String> unresolved = new TreeSet<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        values.entrySet()) {
      if (!TypeAgreement.fits(entry.getKey().getReturnType(), entry.getValue())) {
        unresolved.add(entry.getKey().getSimpleName().toString());
      }
    }
    return List.copyOf(unresolved);
  }

  /** The value of an element, or its default; null where there is neither. */
  public @Nullable AnnotationValue value(String element) {
    AnnotationValue value = written.get(element);
    if (value != null) {
      return value;
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type().getEnclosedElements())) {
      if (method.getSimpleName().contentEquals(element)) {
        return method.getDefaultValue();
      }
    }
    return null;
  }

  /** Where an element's value stands, or the annotation where it is left out. */
  SourcePosition placeOf(String element) {
    AnnotationValue value = written.get(element);
    return value == null ? place : place.at(value);
  }

  public Located<String> text(String element) {
    return new Located<>(as(String.class, element).orElse(""), placeOf(element));
  }

  List<Located<String>> texts(String element) {
    List<Located<String>> texts = new ArrayList<>();
    for (AnnotationValue item : items(value(element))) {
      if (item.getValue() instanceof String text) {
        texts.add(new Located<>(text, itemPlace(element, item)));
      }
    }
    return List.copyOf(texts);
  }

  /** Returns the classes that an element names; the compiler reports those that it cannot find. */
  List<Located<TypeElement>> types(String element) {
    List<Located<TypeElement>> types = new ArrayList<>();
    for (AnnotationValue item : items(value(element))) {
      if (item.getValue() instanceof DeclaredType declared
          && declared.getKind() == TypeKind.DECLARED) {
        types.add(new Located<>((TypeElement) declared.asElement(), itemPlace(element, item)));
      }
    }
    return List.copyOf(types);
  }

  private SourcePosition itemPlace(String element, AnnotationValue item) {
    return isWritten(element) ? placeOf(element).at(item) : place;
  }

  /** The value of an element, where it is of a type; a broken source can have any other. */
  public <T> Optional<T> as(Class<T> type, String element) {
    AnnotationValue value = value(element);
    return value != null && type.isInstance(value.getValue())
        ? Optional.of(type.cast(value.getValue()))
        : Optional.empty();
  }

  /** The items of an array's value; none where it is not an array's. */
  public static List<AnnotationValue> items(@Nullable AnnotationValue value) {
    if (value == null || !(value.getValue() instanceof List<?> items)) {
      return List.of();
    }
    List<AnnotationValue> values = new ArrayList<>();
    for (Object item : items) {
      if (item instanceof AnnotationValue single) {
        values.add(single);
      }
    }
    return values;
  }
}
