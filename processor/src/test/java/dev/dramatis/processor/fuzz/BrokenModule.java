package dev.dramatis.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A module with one file that was broken at random, and neighbours that were not. */
record BrokenModule(long seed, SourceFile broken, List<SourceFile> files) {

  private static final int ODDS_AGAINST_MORE = 6;

  /**
   * The module of a seed, which is the same each time. Neighbouring seeds have nothing in common,
   * other than with {@link java.util.Random}.
   */
  static BrokenModule of(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    List<SourceFile> files = new ArrayList<>(any(random, Seeds.modules()));
    SourceFile victim = any(random, files);
    SourceFile broken = new SourceFile(victim.name(), mutated(victim.text(), random));
    files.set(files.indexOf(victim), broken);
    files.addAll(Seeds.neighbours());
    return new BrokenModule(seed, broken, List.copyOf(files));
  }

  /** With other values first, or two modules in ten would be the same. */
  private static String mutated(String text, RandomGenerator random) {
    Tokens tokens = new Tokens(text, random);
    Mutation.VALUE_OF_ITS_TYPE.apply(tokens, random);
    do {
      Mutation.any(random).apply(tokens, random);
    } while (random.nextInt(ODDS_AGAINST_MORE) == 0);
    return tokens.toString();
  }

  private static <T> T any(RandomGenerator random, List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }

  /** What is to be seen of it in a report; some texts are huge. */
  @Override
  public String toString() {
    String text = broken.text().replaceAll("(.{200})\\S{200,}", "$1…");
    return "seed %d, %s:%n%s".formatted(seed, broken.name(), text);
  }
}
