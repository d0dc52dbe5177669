package dev.dramatis.processor.issue;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Where in the sources something stands: an element, one of its annotations, or a value in that; or
 * nowhere in them, for what the command line says.
 *
 * <p>A nested annotation is a place with its own mirror, which javac and ECJ both find.
 */
public final class Place {

  private final @Nullable Element element;
  private final @Nullable AnnotationMirror annotation;
  private final @Nullable AnnotationValue value;

  private Place(
      @Nullable Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value) {
    this.element = element;
    this.annotation = annotation;
    this.value = value;
  }

  /** No place in the sources. */
  public static Place nowhere() {
    return new Place(null, null, null);
  }

  public static Place of(Element element) {
    return new Place(element, null, null);
  }

  /** An annotation on this place's element, or nested in one. */
  public Place at(AnnotationMirror mirror) {
    return new Place(element, mirror, null);
  }

  /** A value of this place's annotation. */
  public Place at(AnnotationValue given) {
    return new Place(element, annotation, given);
  }

  void print(Messager messager, Diagnostic.Kind kind, String text) {
    if (element == null) {
      messager.printMessage(kind, text);
    } else {
      messager.printMessage(kind, text, element, annotation, value);
    }
  }
}
