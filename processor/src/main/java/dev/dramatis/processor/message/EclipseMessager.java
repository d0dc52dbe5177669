package dev.dramatis.processor.message;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * What Eclipse's compiler can point at, which is less than javac can: a value by the element that
 * it is given to, an item of a list by that list, a record or a package not at all.
 */
final class EclipseMessager {

  private final Messager messager;

  EclipseMessager(Messager messager) {
    this.messager = messager;
  }

  /** Whether a messager is Eclipse's, in its batch compiler or in its IDE. */
  static boolean is(Messager messager) {
    return messager.getClass().getName().startsWith("org.eclipse.");
  }

  void print(
      Diagnostic.Kind kind,
      String text,
      Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value) {
    messager.printMessage(kind, text + where(element), element, annotation, value);
  }

  /** Says in words where a message stands that Eclipse prints without a place. */
  private static String where(Element element) {
    if (element instanceof PackageElement named) {
      return " (in package-info.java of " + named.getQualifiedName() + ")";
    }
    return element instanceof TypeElement type && type.getKind() == ElementKind.RECORD
        ? " (at record " + type.getQualifiedName() + ")"
        : "";
  }
}
