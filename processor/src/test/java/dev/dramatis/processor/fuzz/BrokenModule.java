package dev.dramatis.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A module with one file that was broken at random, and neighbours that were not. */
record BrokenModule(long seed, SourceFile broken, List<SourceFile> files) {

  private static final int ODDS_AGAINST_MORE = 4;

  /** The module of a seed, which is the same each time. */
  static BrokenModule of(long seed) {
    Random random = new Random(seed);
    List<SourceFile> files = new ArrayList<>(any(random, Seeds.modules()));
    SourceFile victim = any(random, files);
    Mutator mutator = new Mutator(random);
    String text = victim.text();
    do {
      text = mutator.mutate(text);
    } while (random.nextInt(ODDS_AGAINST_MORE) == 0);
    SourceFile broken = new SourceFile(victim.name(), text);
    files.set(files.indexOf(victim), broken);
    files.addAll(Seeds.neighbours());
    return new BrokenModule(seed, broken, List.copyOf(files));
  }

  private static <T> T any(Random random, List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }

  /** What is to be seen of it in a report; some texts are huge. */
  @Override
  public String toString() {
    String text = broken.text().replaceAll("(.{200})\\S{200,}", "$1…");
    return "seed %d, %s:%n%s".formatted(seed, broken.name(), text);
  }
}
