package dev.dramatis.tools.importer.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the complaints of one import; not thread-safe. Of each severity it keeps so many that a
 * person can read them, and counts the others.
 */
public final class Complaints {

  private static final int MOST_OF_A_SEVERITY = 10_000;

  private static final Comparator<Complaint> BY_PLACE =
      Comparator.comparing(
          Complaint::place,
          Comparator.nullsLast(
              Comparator.comparingInt(Place::line).thenComparingInt(Place::column)));

  private final List<Complaint> all = new ArrayList<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  /** Something is refused. */
  public void error(@Nullable Place place, String text) {
    add(Severity.ERROR, place, text);
  }

  /** Something does not come through, or not as it was. */
  public void loss(@Nullable Place place, String text) {
    add(Severity.LOSS, place, text);
  }

  /** Something that the author has to finish. */
  public void warning(@Nullable Place place, String text) {
    add(Severity.WARNING, place, text);
  }

  /** Something worth knowing. */
  public void note(@Nullable Place place, String text) {
    add(Severity.NOTE, place, text);
  }

  private void add(Severity severity, @Nullable Place place, String text) {
    if (counts.merge(severity, 1, Integer::sum) <= MOST_OF_A_SEVERITY) {
      all.add(new Complaint(severity, place, text));
    }
  }

  /** How many errors there are by now; more of them afterwards means that something was refused. */
  public int errors() {
    return counts.getOrDefault(Severity.ERROR, 0);
  }

  /** All of them by place, those without one last. */
  public List<Complaint> sorted() {
    List<Complaint> sorted = new ArrayList<>(all.stream().sorted(BY_PLACE).toList());
    counts.forEach(
        (severity, count) -> {
          if (count > MOST_OF_A_SEVERITY) {
            int more = count - MOST_OF_A_SEVERITY;
            sorted.add(new Complaint(severity, null, more + " more like this are not listed"));
          }
        });
    return sorted;
  }
}
