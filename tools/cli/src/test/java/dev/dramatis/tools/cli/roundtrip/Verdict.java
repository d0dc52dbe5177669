package dev.dramatis.tools.cli.roundtrip;

import dev.dramatis.tools.cli.report.Diagnostic;
import dev.dramatis.tools.cli.report.Place;
import dev.dramatis.tools.cli.report.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a round trip did to each entry. A defect is an entry that does not come back as it was,
 * although the importer said nothing about it, or although unmute takes it and no exception is
 * known.
 */
final class Verdict {

  private final List<Map<String, @Nullable Object>> originals;
  private final List<Long> starts;
  private final RoundTrip trip;
  private final boolean isForked;
  private final List<String> defects = new ArrayList<>();
  private final Set<Object> names = new HashSet<>();
  private int whole;
  private int changed;
  private int refused;

  private Verdict(String text, RoundTrip trip, boolean isForked) {
    this.originals = Yaml.read(text);
    this.starts = Yaml.starts(text);
    this.trip = trip;
    this.isForked = isForked;
  }

  /**
   * @param text the original
   * @param isForked whether there are keys or kinds that unmute does not know
   */
  static Verdict of(String text, RoundTrip trip, boolean isForked) {
    Verdict verdict = new Verdict(text, trip, isForked);
    verdict.judge();
    return verdict;
  }

  private void judge() {
    Iterator<Map<String, @Nullable Object>> came = Yaml.read(trip.yaml()).iterator();
    for (int number = 0; number < originals.size(); number++) {
      if (isTold(number, Severity.ERROR)) {
        refuse(number);
      } else if (came.hasNext()) {
        compare(number, came.next());
      } else {
        defects.add("entry " + number + " is gone, without an error");
      }
    }
    if (came.hasNext()) {
      defects.add("there are more entries than before");
    }
    if (!isForked) {
      Differences.between(
              Map.of("list", Clients.see(trip.yaml())), Map.of("list", Clients.read(trip.json())))
          .forEach(difference -> defects.add("clients see something else: " + difference));
    }
    trip.compiler().forEach(told -> defects.add("told by the compiler: " + told));
    trip.losses().forEach(loss -> defects.add("lost by the export: " + loss));
  }

  private void refuse(int number) {
    refused++;
    boolean isKnown = KnownExceptions.areRefused(originals.get(number));
    if (!isKnown && !isForked) {
      defects.add("entry " + number + " is refused, and unmute takes it: " + told(number));
    }
  }

  private void compare(int number, Map<String, @Nullable Object> actual) {
    if (KnownExceptions.areRefused(originals.get(number))) {
      defects.add("entry " + number + " should have been refused");
    }
    Map<String, @Nullable Object> expected = Unmute.read(originals.get(number));
    List<String> differences = new ArrayList<>(Differences.between(expected, actual));
    if (isRenamed(number)) {
      differences.removeIf(difference -> difference.startsWith("/name"));
      tellUnlessTold(number, "a new name");
      changed++;
    } else if (differences.isEmpty()) {
      whole++;
    }
    if (!differences.isEmpty()) {
      differ(number, differences);
    }
  }

  /** Whether an entry has no name, or the name of an earlier one that became a character. */
  private boolean isRenamed(int number) {
    Object name = originals.get(number).get("name");
    return name == null || name.toString().isBlank() || !names.add(name);
  }

  private void differ(int number, List<String> differences) {
    changed++;
    if (isForked) {
      tellUnlessTold(number, differences.toString());
    } else {
      defects.add("entry " + number + ": " + differences);
    }
  }

  private void tellUnlessTold(int number, String what) {
    if (!isTold(number, Severity.LOSS)) {
      defects.add("entry " + number + ", without a word: " + what);
    }
  }

  private boolean isTold(int number, Severity severity) {
    return told(number).stream().anyMatch(diagnostic -> diagnostic.severity() == severity);
  }

  private List<Diagnostic> told(int number) {
    return trip.plan().diagnostics().stream()
        .filter(diagnostic -> diagnostic.place() != null && isIn(number, diagnostic.place()))
        .toList();
  }

  private boolean isIn(int number, Place place) {
    long at = Yaml.at(place.line(), place.column());
    return at >= starts.get(number) && (number + 1 == starts.size() || at < starts.get(number + 1));
  }

  List<String> defects() {
    return defects;
  }

  int entries() {
    return originals.size();
  }

  /** How many came back in every field. */
  int whole() {
    return whole;
  }

  /** How many came back with a difference that the importer told. */
  int changed() {
    return changed;
  }

  /** How many were refused, each with an error at its place. */
  int refused() {
    return refused;
  }
}
