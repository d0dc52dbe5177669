package dev.dramatis.tools.cli.roundtrip;

/** Counts what became of entries. */
final class RoundTripCount {

  private int lists;
  private int forked;
  private int entries;
  private int whole;
  private int changed;
  private int refused;

  void add(Verdict verdict, boolean isForked) {
    lists++;
    forked += isForked ? 1 : 0;
    entries += verdict.entries();
    whole += verdict.whole();
    changed += verdict.changed();
    refused += verdict.refused();
  }

  @Override
  public String toString() {
    return "%d lists, %d of them as forks have them, with %d entries: %d the same, %d changed and told, %d refused and told"
        .formatted(lists, forked, entries, whole, changed, refused);
  }
}
