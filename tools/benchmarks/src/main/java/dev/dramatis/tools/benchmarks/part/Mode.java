package dev.dramatis.tools.benchmarks.part;

import static dev.dramatis.tools.benchmarks.part.Part.BUILD;
import static dev.dramatis.tools.benchmarks.part.Part.FIND;
import static dev.dramatis.tools.benchmarks.part.Part.HEAP;
import static dev.dramatis.tools.benchmarks.part.Part.LIST;
import static dev.dramatis.tools.benchmarks.part.Part.MAVEN;

import java.util.List;
import java.util.Map;

/** The extent of a run. */
@SuppressWarnings("ImmutableEnumChecker") // all values are of Map.of and List.of
public enum Mode {
  /** Everything once with the smallest cast, to prove that it runs. */
  SMOKE(Map.of(), Map.of(), List.of(3), List.of(3), List.of(3)),
  /** A few minutes, with one round of each compilation. */
  SHORT(
      Map.of(FIND, 5, LIST, 5, HEAP, 2),
      Map.of(BUILD, List.of(50), MAVEN, List.of(50)),
      List.of(50, 1_000),
      List.of(50),
      List.of()),
  /** Everything, in an hour or more. */
  FULL(
      Map.of(FIND, 5, LIST, 5, HEAP, 3, BUILD, 3, MAVEN, 9),
      Map.of(BUILD, List.of(50, 1_000, 10_000), MAVEN, List.of(50)),
      List.of(50, 1_000, 10_000, 65_536),
      List.of(50, 1_000, 10_000),
      List.of(65_536));

  private static final int BANKS_BESIDE = 10;
  private static final int ROUNDS_OF_QUICK_PROGRAMS = 15;

  private final Map<Part, Integer> rounds;
  private final Map<Part, List<Integer>> sizesOfParts;
  private final List<Integer> sizes;
  private final List<Integer> peerSizes;
  private final List<Integer> everyCompilerSizes;

  Mode(
      Map<Part, Integer> rounds,
      Map<Part, List<Integer>> sizesOfParts,
      List<Integer> sizes,
      List<Integer> peerSizes,
      List<Integer> everyCompilerSizes) {
    this.rounds = rounds;
    this.sizesOfParts = sizesOfParts;
    this.sizes = sizes;
    this.peerSizes = peerSizes;
    this.everyCompilerSizes = everyCompilerSizes;
  }

  /** Returns the number of rounds. */
  int rounds(Part part) {
    return rounds.getOrDefault(part, 1);
  }

  /** Returns the number of rounds for programs whose times are so short that they vary most. */
  int roundsOfQuickPrograms(Part part) {
    return this == FULL && (part == FIND || part == LIST) ? ROUNDS_OF_QUICK_PROGRAMS : rounds(part);
  }

  /** Returns the sizes of the casts. */
  List<Integer> sizes(Part part) {
    return sizesOfParts.getOrDefault(part, sizes);
  }

  /** Returns the sizes for the peers, which take long with large casts. */
  List<Integer> peerSizes() {
    return peerSizes;
  }

  /** Returns the number of other banks on the class path; zero without such compilations. */
  int banksBeside() {
    return switch (this) {
      case SMOKE -> 1;
      case SHORT -> 0; // to compile the banks takes a minute and more
      case FULL -> BANKS_BESIDE;
    };
  }

  /** Returns the sizes that each compiler compiles once. */
  List<Integer> everyCompilerSizes() {
    return everyCompilerSizes;
  }
}
