package dev.dramatis.processor.model;

import dev.dramatis.processor.issue.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** An annotation as it stands somewhere, with the defaults of what it leaves out. */
final class WrittenAnnotation {

  private final AnnotationMirror mirror;
  private final Place place;
  private final boolean isReadable;
  private final Map<? extends ExecutableElement, ? extends AnnotationValue> values;
  private final Map<String, AnnotationValue> written = new HashMap<>();

  WrittenAnnotation(AnnotationMirror mirror, Place around) {
    this.mirror = mirror;
    this.place = around.at(mirror);
    Map<? extends ExecutableElement, ? extends AnnotationValue> values = values(mirror);
    this.isReadable = values != null;
    this.values = values == null ? Map.of() : values;
    this.values.forEach((e, v) -> written.put(e.getSimpleName().toString(), v));
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

  static Optional<WrittenAnnotation> find(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> typeOf(mirror).getQualifiedName().contentEquals(annotation))
        .map(mirror -> new WrittenAnnotation(mirror, Place.of(element)))
        .findFirst();
  }

  static TypeElement typeOf(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  TypeElement type() {
    return typeOf(mirror);
  }

  Place place() {
    return place;
  }

  boolean isWritten(String element) {
    return written.containsKey(element);
  }

  /** The elements whose values, or items of them, the compiler could not make sense of. */
  List<String> unresolved() {
    return values.entrySet().stream()
        .filter(entry -> !TypeAgreement.fits(entry.getKey().getReturnType(), entry.getValue()))
        .map(entry -> entry.getKey().getSimpleName().toString())
        .sorted()
        .toList();
  }

  /** The value of an element, or its default; null where there is neither. */
  @Nullable AnnotationValue value(String element) {
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
  Place placeOf(String element) {
    AnnotationValue value = written.get(element);
    return value == null ? place : place.at(value);
  }

  Located<String> text(String element) {
    return new Located<>(as(String.class, element).orElse(""), placeOf(element));
  }

  List<Located<String>> texts(String element) {
    return items(value(element)).stream()
        .filter(item -> item.getValue() instanceof String)
        .map(item -> new Located<>((String) item.getValue(), itemPlace(element, item)))
        .toList();
  }

  private Place itemPlace(String element, AnnotationValue item) {
    return isWritten(element) ? placeOf(element).at(item) : place;
  }

  /** The value of an element, where it is of a type; a broken source can have any other. */
  <T> Optional<T> as(Class<T> type, String element) {
    AnnotationValue value = value(element);
    return value != null && type.isInstance(value.getValue())
        ? Optional.of(type.cast(value.getValue()))
        : Optional.empty();
  }

  /** The items of an array's value; none where it is not an array's. */
  static List<AnnotationValue> items(@Nullable AnnotationValue value) {
    if (value == null || !(value.getValue() instanceof List<?> items)) {
      return List.of();
    }
    return items.stream()
        .filter(AnnotationValue.class::isInstance)
        .map(AnnotationValue.class::cast)
        .toList();
  }
}
