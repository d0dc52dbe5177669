package dev.dramatis.processor.read;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Collects what is wrong with one annotation type while it is bound to its record. It is reported
 * at that type; for one that is not compiled now and has no place, it is kept for those that use
 * it.
 */
final class KindFaults {

  private final TypeElement annotation;
  private final WrittenAnnotation bindsTo;
  private final SourceCode sources;
  private final List<Issue> issues = new ArrayList<>();
  private final List<String> unreported = new ArrayList<>();
  private final Set<String> atRunTime = new LinkedHashSet<>();
  private boolean isBroken;

  KindFaults(TypeElement annotation, WrittenAnnotation bindsTo, SourceCode sources) {
    this.annotation = annotation;
    this.bindsTo = bindsTo;
    this.sources = sources;
  }

  /** Returns what was found about a kind that cannot be made. */
  KindReading reading() {
    return new KindReading(Optional.empty(), List.copyOf(issues), List.copyOf(unreported));
  }

  /**
   * Returns what was found.
   *
   * @param kind makes the kind, unless something is wrong with it
   */
  KindReading reading(Supplier<Kind> kind) {
    if (isBroken) {
      return reading();
    }
    if (!atRunTime.isEmpty()) {
      issues.add(
          Message.RUNTIME_CONSTRAINT.about(
              annotation.getQualifiedName().toString(),
              SourcePosition.of(annotation),
              annotation.getSimpleName(),
              String.join(", ", atRunTime)));
    }
    return new KindReading(Optional.of(kind.get()), List.copyOf(issues), List.of());
  }

  WrittenAnnotation bindsTo() {
    return bindsTo;
  }

  void atBinding(String why) {
    report(bindsTo.place(), why);
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
    report(bindsTo.placeOf("valueComponent"), why);
  }

  void at(ExecutableElement element, String why) {
    report(SourcePosition.of(element), why);
  }

  /** The kind is of no use, and why is reported elsewhere: at another kind, or by the compiler. */
  void markInvalid() {
    isBroken = true;
  }

  /** Adds what there is to report about a kind inside this one. */
  void addNested(KindReading nested) {
    issues.addAll(nested.issues());
  }

  /** A constraint that the compiler cannot check, which is no fault. */
  void atRunTime(String constraint) {
    atRunTime.add(constraint);
  }

  private void report(SourcePosition place, String why) {
    isBroken = true;
    if (!sources.has(annotation)) {
      unreported.add(why);
      return;
    }
    issues.add(
        Message.BROKEN_KIND.about(
            annotation.getQualifiedName().toString(), place, annotation.getSimpleName(), why));
  }
}
