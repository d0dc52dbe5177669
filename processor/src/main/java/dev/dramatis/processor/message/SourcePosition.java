package dev.dramatis.processor.message;

import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Where in the sources something stands: an element, one of its annotations, a value in that, or an
 * item of that value's list.
 *
 * <p>A nested annotation is a place with its own mirror, which javac and ECJ both find.
 */
public final class SourcePosition {

  private final @Nullable Element element;
  private final @Nullable AnnotationMirror annotation;
  private final @Nullable AnnotationValue value;
  private final @Nullable AnnotationValue item;
  private final @Nullable SourcePosition fallback;

  private SourcePosition(
      @Nullable Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value,
      @Nullable AnnotationValue item) {
    this(element, annotation, value, item, null);
  }

  private SourcePosition(
      @Nullable Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value,
      @Nullable AnnotationValue item,
      @Nullable SourcePosition fallback) {
    this.element = element;
    this.annotation = annotation;
    this.value = value;
    this.item = item;
    this.fallback = fallback;
  }

  /**
   * Returns this position, with another one for where it cannot be shown: on ECJ, which places no
   * part of a record, and where this element is in no source.
   */
  public SourcePosition or(SourcePosition other) {
    return new SourcePosition(element, annotation, value, item, other);
  }

  /** No place in the sources, for what the command line says. */
  public static SourcePosition nowhere() {
    return new SourcePosition(null, null, null, null);
  }

  public static SourcePosition of(Element element) {
    return new SourcePosition(element, null, null, null);
  }

  /** An annotation on this place's element, or nested in one. */
  public SourcePosition at(AnnotationMirror mirror) {
    return new SourcePosition(element, mirror, null, null);
  }

  /** A value of this place's annotation, or an item of this place's value. */
  public SourcePosition at(AnnotationValue given) {
    return value == null
        ? new SourcePosition(element, annotation, given, null)
        : new SourcePosition(element, annotation, value, given);
  }

  Optional<Element> element() {
    return Optional.ofNullable(element);
  }

  Optional<AnnotationMirror> annotation() {
    return Optional.ofNullable(annotation);
  }

  /** Whether it is a value, and not the annotation that leaves one out. */
  boolean hasValue() {
    return value != null;
  }

  /** Whether it is a method, and not the class that inherits it. */
  boolean isOfMethod() {
    return element != null && element.getKind() == ElementKind.METHOD;
  }

  /** Two are equal where they are shown at the same place. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourcePosition place
        && Objects.equals(element, place.element)
        && Objects.equals(annotation, place.annotation)
        && Objects.equals(value, place.value)
        && Objects.equals(item, place.item);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(element);
  }

  void print(Messager messager, SourceCode sources, Diagnostic.Kind kind, String text) {
    if (element == null) {
      messager.printMessage(kind, text);
    } else if (fallback != null && (isEclipse(messager) || !sources.has(element))) {
      fallback.print(messager, sources, kind, text);
    } else if (isEclipse(messager)) {
      messager.printMessage(kind, text + inWords(element), element, annotation, value);
    } else if (sources.has(element)) {
      messager.printMessage(kind, text, element, annotation, item == null ? value : item);
    } else {
      messager.printMessage(kind, text + " (" + nearestType(element) + ")", element);
    }
  }

  private static boolean isEclipse(Messager messager) {
    return messager.getClass().getName().startsWith("org.eclipse.");
  }

  /** Eclipse's compiler points at no record and no package, and at a list in place of its item. */
  private static String inWords(Element element) {
    if (element instanceof PackageElement named) {
      return " (in package-info.java of " + named.getQualifiedName() + ")";
    }
    return element instanceof TypeElement type && type.getKind() == ElementKind.RECORD
        ? " (at record " + type.getQualifiedName() + ")"
        : "";
  }

  private static String nearestType(Element element) {
    for (Element around = element; around != null; around = around.getEnclosingElement()) {
      if (around instanceof QualifiedNameable named) {
        return OneLine.of(named.getQualifiedName().toString());
      }
    }
    return OneLine.of(element.getSimpleName().toString());
  }
}
