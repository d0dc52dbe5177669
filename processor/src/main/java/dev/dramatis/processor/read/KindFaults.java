package dev.dramatis.processor.read;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.message.SourcePosition;
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
  private final SourceCode sources;
  private final List<Issue> issues;
  private final List<String> untold = new ArrayList<>();
  private boolean isBroken;

  /**
   * @param issues where the faults are told
   */
  KindFaults(
      TypeElement annotation, WrittenAnnotation bindsTo, SourceCode sources, List<Issue> issues) {
    this.annotation = annotation;
    this.bindsTo = bindsTo;
    this.sources = sources;
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

  /**
   * A type is not there. The compiler reports it in a source, and says nothing about a jar.
   *
   * @param what the type, as the subject of a sentence
   */
  void withoutType(String what) {
    isBroken = true;
    if (!sources.has(annotation)) {
      atBinding("%s cannot be found; put the jar that has it on the class path".formatted(what));
    }
  }

  void atValueComponent(String why) {
    tell(bindsTo.placeOf("valueComponent"), why);
  }

  void at(ExecutableElement element, String why) {
    tell(SourcePosition.of(element), why);
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
            SourcePosition.of(annotation),
            annotation.getSimpleName(),
            constraints));
  }

  private void tell(SourcePosition place, String why) {
    isBroken = true;
    if (!sources.has(annotation)) {
      untold.add(why);
      return;
    }
    issues.add(
        Message.BROKEN_KIND.about(
            annotation.getQualifiedName().toString(), place, annotation.getSimpleName(), why));
  }
}
