package dev.dramatis.processor.model;

import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.issue.Place;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What is wrong with one annotation type that binds to a record, told at that type; for one that is
 * not compiled now and has no place, kept for those that use it.
 */
final class KindFaults {

  private final TypeElement annotation;
  private final WrittenAnnotation bindsTo;
  private final boolean isSource;
  private final List<Issue> issues;
  private final List<String> untold = new ArrayList<>();
  private boolean isBroken;

  /**
   * @param isSource whether the annotation type is compiled now
   * @param issues where the faults are told
   */
  KindFaults(
      TypeElement annotation, WrittenAnnotation bindsTo, boolean isSource, List<Issue> issues) {
    this.annotation = annotation;
    this.bindsTo = bindsTo;
    this.isSource = isSource;
    this.issues = issues;
  }

  /** What is wrong, where the annotation type has no place to tell it at. */
  List<String> untold() {
    return List.copyOf(untold);
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

  /** The compiler tells it in a source, and says nothing about an annotation in a jar. */
  void withoutRecord() {
    isBroken = true;
    if (!isSource) {
      atBinding("its record cannot be found; put the jar that has it on the class path");
    }
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
    if (!isSource) {
      untold.add(why);
      return;
    }
    issues.add(
        Message.BROKEN_KIND.about(
            annotation.getQualifiedName().toString(), place, annotation.getSimpleName(), why));
  }
}
