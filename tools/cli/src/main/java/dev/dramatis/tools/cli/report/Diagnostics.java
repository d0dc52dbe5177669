package dev.dramatis.tools.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The diagnostics of one step, or of a whole import. Of each severity it keeps as many as a person
 * can read, and counts the others. Not thread-safe.
 */
public final class Diagnostics {

  private static final int MOST_OF_A_SEVERITY = 10_000;

  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(
          Diagnostic::place,
          Comparator.nullsLast(
              Comparator.comparingInt(Place::line).thenComparingInt(Place::column)));

  private final List<Diagnostic> listed = new ArrayList<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private final Map<Severity, Integer> unlisted = new EnumMap<>(Severity.class);

  /** Reports that something is refused. */
  public void error(@Nullable Place place, String text) {
    add(new Diagnostic(Severity.ERROR, place, text));
  }

  /** Reports that something is not imported, or not as it was. */
  public void loss(@Nullable Place place, String text) {
    add(new Diagnostic(Severity.LOSS, place, text));
  }

  /** Reports that the author has to finish something. */
  public void warning(@Nullable Place place, String text) {
    add(new Diagnostic(Severity.WARNING, place, text));
  }

  /** Reports something worth knowing. */
  public void note(@Nullable Place place, String text) {
    add(new Diagnostic(Severity.NOTE, place, text));
  }

  /** Adds those of a step. */
  public void addAll(Diagnostics step) {
    step.listed.forEach(this::add);
    step.unlisted.forEach((severity, count) -> unlisted.merge(severity, count, Integer::sum));
  }

  private void add(Diagnostic diagnostic) {
    Severity severity = diagnostic.severity();
    if (counts.merge(severity, 1, Integer::sum) <= MOST_OF_A_SEVERITY) {
      listed.add(diagnostic);
    } else {
      unlisted.merge(severity, 1, Integer::sum);
    }
  }

  /** Returns whether something is refused. */
  public boolean hasErrors() {
    return counts.containsKey(Severity.ERROR);
  }

  /** Returns all of them by place, those without a place last. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> sorted = new ArrayList<>(listed.stream().sorted(BY_PLACE).toList());
    unlisted.forEach(
        (severity, count) ->
            sorted.add(new Diagnostic(severity, null, count + " more like this are not listed")));
    return sorted;
  }
}
