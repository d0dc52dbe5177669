package dev.dramatis.tools.importer.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the complaints of one import; not thread-safe. */
public final class Complaints {

  private static final Comparator<Complaint> BY_PLACE =
      Comparator.comparing(
          Complaint::place,
          Comparator.nullsLast(
              Comparator.comparingInt(Place::line).thenComparingInt(Place::column)));

  private final List<Complaint> all = new ArrayList<>();
  private int errors;

  /** Something is refused. */
  public void error(@Nullable Place place, String text) {
    add(Severity.ERROR, place, text);
  }

  /** Something does not come through, or not as it was. */
  public void loss(@Nullable Place place, String text) {
    add(Severity.LOSS, place, text);
  }

  /** Something worth knowing. */
  public void note(@Nullable Place place, String text) {
    add(Severity.NOTE, place, text);
  }

  private void add(Severity severity, @Nullable Place place, String text) {
    errors += severity == Severity.ERROR ? 1 : 0;
    all.add(new Complaint(severity, place, text));
  }

  /** How many errors there are by now; more of them afterwards means that something was refused. */
  public int errors() {
    return errors;
  }

  /** All of them by place, those without one last. */
  public List<Complaint> sorted() {
    return all.stream().sorted(BY_PLACE).toList();
  }
}
