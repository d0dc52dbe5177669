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

  /** Above this size, one compilation takes minutes, and noise is a small part of it. */
  private static final int LARGEST_REPEATED = 1_000;

  private final BuildCases cases;
  private final BuildRounds compilations;
  private final Choice choice;

  BuildPart(Path work, BuildCases cases, Choice choice, PrintStream log) {
    this.cases = cases;
    this.compilations = new BuildRounds(work, log);
    this.choice = choice;
  }

  /** Measures the part; large casts are compiled once. */
  List<Series> measure(List<Compiler> compilers, List<Program> peers) throws IOException {
    List<BuildCase> repeated = new ArrayList<>();
    List<BuildCase> once = new ArrayList<>();
    for (BuildCase each : chosen(all(peers))) {
      (each.size() > LARGEST_REPEATED ? once : repeated).add(each);
    }
    List<Series> series =
        new ArrayList<>(compilations.measure(repeated, choice.rounds(Part.BUILD)));
    series.addAll(compilations.measure(once, 1));
    for (int size : choice.everyCompilerSizes()) {
      series.addAll(compilations.measure(chosen(cases.everyCompiler(size, compilers)), 1));
    }
    return series;
  }

  private List<BuildCase> all(List<Program> peers) throws IOException {
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
    int banks = choice.mode().banksBeside();
    if (beside > 0 && banks > 0) {
      all.addAll(cases.besideBanks(banks, beside));
      all.addAll(cases.hostOfBanks(2 * banks, beside));
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
