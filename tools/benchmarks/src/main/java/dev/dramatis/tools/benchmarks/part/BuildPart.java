package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.measure.Series;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.run.Compiler;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The cost of annotation processors in a compilation. */
final class BuildPart {

  private static final int LARGEST_BESIDE_BANKS = 1_000;

  /** Above this size, one peer compiles for minutes and another one fails. */
  private static final int LARGEST_OF_PEERS = 1_000;

  private final BuildCases cases;
  private final BuildRounds compilations;
  private final Choice choice;

  BuildPart(Path work, BuildCases cases, Choice choice, PrintStream log) {
    this.cases = cases;
    this.compilations = new BuildRounds(work, log);
    this.choice = choice;
  }

  /** Measures the part; the sizes for all compilers are compiled once. */
  List<Series> measure(List<Compiler> compilers, List<Program> peers) throws IOException {
    List<Series> series =
        new ArrayList<>(compilations.measure(chosen(repeated(peers)), choice.rounds(Part.BUILD)));
    for (int size : choice.everyCompilerSizes()) {
      series.addAll(compilations.measure(chosen(cases.everyCompiler(size, compilers)), 1));
    }
    return series;
  }

  private List<BuildCase> repeated(List<Program> peers) throws IOException {
    List<BuildCase> all = new ArrayList<>();
    for (int size : choice.sizes(Part.BUILD)) {
      all.addAll(cases.onePackage(size));
      all.addAll(cases.distinctPackages(size));
      if (size <= LARGEST_OF_PEERS) {
        all.addAll(ofPeers(peers, size));
      }
    }
    int beside =
        choice.sizes(Part.BUILD).stream()
            .filter(size -> size <= LARGEST_BESIDE_BANKS)
            .max(Integer::compare)
            .orElse(0);
    if (beside > 0) {
      all.addAll(cases.besideBanks(choice.mode().banksBeside(), beside));
      all.addAll(cases.hostOfBanks(2 * choice.mode().banksBeside(), beside));
    }
    return all;
  }

  private List<BuildCase> ofPeers(List<Program> peers, int size) throws IOException {
    List<BuildCase> all = new ArrayList<>();
    for (Program peer : peers) {
      if (!peer.processors().isEmpty()) {
        all.addAll(cases.ofProgram(peer, size));
      }
    }
    return all;
  }

  private List<BuildCase> chosen(List<BuildCase> all) {
    return all.stream().filter(each -> choice.includes(each.name())).toList();
  }
}
