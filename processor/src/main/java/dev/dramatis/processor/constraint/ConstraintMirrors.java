package dev.dramatis.processor.constraint;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;

/** Which annotations are constraints. */
final class ConstraintMirrors {

  private ConstraintMirrors() {}

  /**
   * An annotation itself, if it is a constraint; those inside, if it is the container of a repeated
   * one, be it of the specification or a team's own; else none.
   */
  static List<AnnotationMirror> in(AnnotationMirror mirror) {
    if (ConstraintDefinition.isConstraint(Mirrors.typeOf(mirror))) {
      return List.of(mirror);
    }
    List<AnnotationMirror> inside = new ArrayList<>();
    if (Mirrors.values(mirror).get("value") instanceof List<?> items) {
      for (Object item : items) {
        if (item instanceof AnnotationMirror nested
            && ConstraintDefinition.isConstraint(Mirrors.typeOf(nested))) {
          inside.add(nested);
        }
      }
    }
    return inside;
  }
}
