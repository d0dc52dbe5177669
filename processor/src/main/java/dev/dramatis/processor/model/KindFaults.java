package dev.dramatis.processor.model;

import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.issue.Place;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What is wrong with one annotation type that binds to a record, told at that type. */
final class KindFaults {

  private final TypeElement annotation;
  private final WrittenAnnotation bindsTo;
  private final List<Issue> issues;
  private boolean isBroken;

  /**
   * @param issues where the faults are told
   */
  KindFaults(TypeElement annotation, WrittenAnnotation bindsTo, List<Issue> issues) {
    this.annotation = annotation;
    this.bindsTo = bindsTo;
    this.issues = issues;
  }

  boolean isBroken() {
    return isBroken;
  }

  WrittenAnnotation bindsTo() {
    return bindsTo;
  }

  void atBinding(String why) {
    tell(bindsTo.place(), why);
  }

  void atValueComponent(String why) {
    tell(bindsTo.placeOf("valueComponent"), why);
  }

  void at(ExecutableElement element, String why) {
    tell(Place.of(element), why);
  }

  /** The kind is of no use, and why is told elsewhere: at another kind, or by the compiler. */
  void toldElsewhere() {
    isBroken = true;
  }

  /** Constraints that the compiler cannot check, which is no fault. */
  void forRunTime(String constraints) {
    issues.add(
        Message.RUNTIME_CONSTRAINT.about(
            annotation.getQualifiedName().toString(),
            Place.of(annotation),
            annotation.getSimpleName(),
            constraints));
  }

  private void tell(Place place, String why) {
    isBroken = true;
    issues.add(
        Message.BROKEN_KIND.about(
            annotation.getQualifiedName().toString(), place, annotation.getSimpleName(), why));
  }
}
