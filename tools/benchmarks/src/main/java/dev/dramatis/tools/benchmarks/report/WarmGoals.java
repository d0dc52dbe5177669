package dev.dramatis.tools.benchmarks.report;

import static dev.dramatis.tools.benchmarks.report.Target.TIMES;

import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.part.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goal 3: calls in a warm JVM. */
final class WarmGoals {

  private static final String OPEN = "OpenSession.openSession";
  private static final String CONCATENATION = "OpenSession.concatenation";
  private static final String RESUME = "ResumeSession.";

  private static final String CALL = "CallTool.";

  private WarmGoals() {}

  static List<Target> of(Map<Part, PartResults> results) {
    Figures times = new Figures(results, Part.WARM, Metric.WARM_NANOS);
    Figures bytes = new Figures(results, Part.WARM, Metric.ALLOCATED_BYTES);
    List<Target> targets = new ArrayList<>();
    for (int size : List.of(Sizes.SMALL, Sizes.MIDDLE, Sizes.LARGE)) {
      for (String key : List.of("Id", "Name")) {
        targets.add(lookUp(times, key, "AndGet", size));
        targets.add(lookUp(times, key, "", size));
      }
    }
    targets.add(opening("open a session and make a prompt, against a concatenation", 1.5, times));
    targets.add(opening("bytes allocated by it, against that concatenation's", 2, bytes));
    targets.add(instead("resume a session from its ticket", "resumeTicket", 4, times));
    targets.add(instead("resume a session from what was saved", "resumeSaved", 4, times));
    targets.add(instead("use a session that is held", "heldSession", 0.5, times));
    targets.add(filling("fill a template, against a concatenation", times));
    targets.add(filling("bytes allocated by it, against that concatenation's", bytes));
    targets.add(calling("three scalars", "scalarsGenerated", "scalarsByHand", times));
    targets.add(calling("a record in a list", "recordsGenerated", "recordsByHand", times));
    return targets;
  }

  private static Target calling(
      String arguments, String program, String reference, Figures figures) {
    return new Target(
        3,
        "call a tool with %s, against a switch with the same checks".formatted(arguments),
        2,
        TIMES,
        warmRatio(figures, CALL + program, CALL + reference, 0));
  }

  private static Target filling(String claim, Figures figures) {
    return new Target(
        3,
        claim,
        1.2,
        TIMES,
        warmRatio(figures, "FillTemplate.template", "FillTemplate.concatenation", 0));
  }

  /** Escape analysis removes an Optional that the caller unwraps at once. */
  private static Target lookUp(Figures figures, String key, String how, int size) {
    return new Target(
        3,
        "look up by %s among %,d, %s, against HashMap.get"
            .formatted(
                key.toLowerCase(Locale.ROOT),
                size,
                how.isEmpty() ? "the Optional kept" : "the definition taken"),
        1.3,
        TIMES,
        warmRatio(figures, "LookUp.findBy" + key + how, "LookUp.hashMapBy" + key, size));
  }

  private static Target opening(String claim, double bound, Figures figures) {
    return new Target(3, claim, bound, TIMES, warmRatio(figures, OPEN, CONCATENATION, Sizes.SMALL));
  }

  private static Target instead(String claim, String program, double bound, Figures figures) {
    return new Target(
        3,
        claim + " of the cast that ships, against opening one",
        bound,
        TIMES,
        warmRatio(figures, RESUME + program, RESUME + "openSession", 0));
  }

  /** JMH runs one benchmark after the other, so there are no rounds with pairs. */
  private static @Nullable Double warmRatio(
      Figures figures, String program, String reference, int size) {
    return Figures.divided(figures.median(program, size), figures.median(reference, size));
  }
}
