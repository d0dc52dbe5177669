package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.program.EmptyMain;
import dev.dramatis.tools.benchmarks.program.OneProvider;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.dramatis.DramatisProgram;
import dev.dramatis.tools.benchmarks.program.hand.EagerProgram;
import dev.dramatis.tools.benchmarks.program.hand.LazyProgram;
import java.util.ArrayList;
import java.util.List;

/** The programs that each part compares. */
final class ProgramCases {

  private static final Program EMPTY = new EmptyMain();

  private static final List<Program> FIND =
      List.of(
          EMPTY,
          new OneProvider(),
          LazyProgram.FIND,
          LazyProgram.FIND_BY_NAME,
          EagerProgram.FIND,
          EagerProgram.FIND_IN_SHARDS,
          DramatisProgram.FIND,
          DramatisProgram.LOAD_AND_FIND,
          DramatisProgram.FIND_IN_CAST,
          DramatisProgram.FIND_BY_NAME);

  private static final List<Program> LIST =
      List.of(EMPTY, EagerProgram.LIST, EagerProgram.LIST_IN_SHARDS, DramatisProgram.LIST);

  private static final List<Program> HEAP =
      List.of(
          EMPTY,
          LazyProgram.FIND,
          DramatisProgram.JAR_ONLY,
          DramatisProgram.FIND,
          EagerProgram.JAR_ONLY,
          EagerProgram.RECORDS,
          EagerProgram.LIST_IN_SHARDS,
          DramatisProgram.LIST);

  private ProgramCases() {}

  /** Returns the chosen programs of a part, each with every chosen size. */
  static List<ProgramCase> of(Part part, Choice choice, List<Program> peers) {
    List<ProgramCase> cases = new ArrayList<>();
    cases.addAll(cases(programs(part), choice.sizes(part), choice));
    if (part == Part.FIND) {
      cases.addAll(cases(peers, choice.peerSizes(), choice));
    }
    return List.copyOf(cases);
  }

  private static List<Program> programs(Part part) {
    return switch (part) {
      case FIND -> FIND;
      case LIST -> LIST;
      case HEAP -> HEAP;
      case BUILD, MAVEN, WARM -> throw new IllegalArgumentException(part + " runs no programs");
    };
  }

  private static List<ProgramCase> cases(
      List<Program> programs, List<Integer> sizes, Choice choice) {
    return programs.stream()
        .filter(choice::includes)
        .flatMap(program -> sizes.stream().map(size -> new ProgramCase(program, size)))
        .toList();
  }
}
