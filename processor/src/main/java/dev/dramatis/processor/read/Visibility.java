package dev.dramatis.processor.read;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What generated code can name, which is in the package of a character. */
final class Visibility {

  private final Elements elements;

  Visibility(Elements elements) {
    this.elements = elements;
  }

  /** Returns whether generated code in the package of a character can name a type. */
  boolean isVisible(TypeElement type, TypeElement character) {
    boolean isInPackage = areInOnePackage(type, character);
    for (Element around = type;
        around instanceof TypeElement;
        around = around.getEnclosingElement()) {
      Set<Modifier> modifiers = around.getModifiers();
      if (modifiers.contains(Modifier.PRIVATE)
          || (!isInPackage && !modifiers.contains(Modifier.PUBLIC))) {
        return false;
      }
    }
    return true;
  }

  /** Returns why generated code cannot name a type, as the end of a sentence. */
  String fault(TypeElement type, TypeElement character) {
    return "is %s, which generated code cannot name; make it %s"
        .formatted(
            type.getSimpleName(), areInOnePackage(type, character) ? "package-private" : "public");
  }

  boolean areInOnePackage(TypeElement one, TypeElement other) {
    return elements.getPackageOf(one).equals(elements.getPackageOf(other));
  }
}
