package dev.dramatis.processor.read;

import dev.dramatis.annotation.NullIfAbsent;
import dev.dramatis.processor.message.SourceCode;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/**
 * Whether {@code @NullIfAbsent} on an element and JSpecify's {@code @Nullable} on its component say
 * the same, as far as the compiler shows them: javac 17 hides a type's annotations in class files.
 */
final class NullAgreement {

  private static final String NULLABLE = "org.jspecify.annotations.Nullable";
  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
  private static final String NULL_UNMARKED = "org.jspecify.annotations.NullUnmarked";

  private final TypeElement record;
  private final SourceCode sources;

  NullAgreement(TypeElement record, SourceCode sources) {
    this.record = record;
    this.sources = sources;
  }

  static boolean isOrNull(ExecutableElement element) {
    return WrittenAnnotation.isOn(element, NullIfAbsent.class);
  }

  /** What is wrong, and the way out. */
  Optional<String> fault(RecordComponentElement component, ExecutableElement element) {
    boolean isOrNull = isOrNull(element);
    boolean isPrimitive = component.asType().getKind().isPrimitive();
    if (isOrNull && isPrimitive) {
      return Optional.of(
          "the element %s is @NullIfAbsent, and its component the primitive %s; box it"
              .formatted(element.getSimpleName(), SpelledType.of(component.asType())));
    }
    if (isOrNull && !isNullable(component) && isNullMarked(record) && sources.has(record)) {
      return Optional.of(
          "the element %s is @NullIfAbsent, and its component not @Nullable; make them agree"
              .formatted(element.getSimpleName()));
    }
    return !isOrNull && isNullable(component) && !hasTextAsDefault(element)
        ? Optional.of(
            "the component of %s is @Nullable, and the element not @NullIfAbsent; make them agree"
                .formatted(element.getSimpleName()))
        : Optional.empty();
  }

  /** A text that says something is a value; an empty one stands for null, and wants the mark. */
  private static boolean hasTextAsDefault(ExecutableElement element) {
    return element.getDefaultValue() != null
        && element.getDefaultValue().getValue() instanceof String text
        && !text.isBlank();
  }

  private static boolean isNullable(RecordComponentElement component) {
    return WrittenAnnotation.isOn(component.asType(), NULLABLE);
  }

  private static boolean isNullMarked(Element element) {
    for (Element each = element; each != null; each = each.getEnclosingElement()) {
      if (WrittenAnnotation.isOn(each, NULL_MARKED)
          || WrittenAnnotation.isOn(each, NULL_UNMARKED)) {
        return WrittenAnnotation.isOn(each, NULL_MARKED);
      }
    }
    return false;
  }
}
