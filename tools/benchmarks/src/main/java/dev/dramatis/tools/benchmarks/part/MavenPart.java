package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.measure.Series;
import dev.dramatis.tools.benchmarks.run.Command;
import dev.dramatis.tools.benchmarks.run.Maven;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The time that an author waits for {@code mvn compile}: of a whole module, and of one in which a
 * character was edited. Each round builds every module both ways, in another order.
 */
final class MavenPart {

  private static final String EDITED = ", one character edited";
  private static final long SEED = 6;

  private final Maven maven;
  private final PrintStream log;
  private final Faults faults;
  private final Map<String, List<Command.Ended>> results = new HashMap<>();
  private final Set<MavenModule> failed = new LinkedHashSet<>();

  MavenPart(Maven maven, PrintStream log, Faults faults) {
    this.maven = maven;
    this.log = log;
    this.faults = faults;
  }

  List<Series> measure(List<MavenModule> modules, int rounds) throws IOException {
    List<MavenModule> order = new ArrayList<>(modules);
    Random random = new Random(SEED);
    for (int round = 1; round <= rounds; round++) {
      log.printf("round %d of %d%n", round, rounds);
      Collections.shuffle(order, random);
      for (MavenModule module : order) {
        module.clean();
        build(module, "", "This is whole build %d.".formatted(round));
        build(module, EDITED, "This is edit %d.".formatted(round));
      }
    }
    return modules.stream()
        .filter(module -> !failed.contains(module))
        .flatMap(this::series)
        .toList();
  }

  private void build(MavenModule module, String how, String sentence) throws IOException {
    if (failed.contains(module)) {
      return;
    }
    module.edit(sentence);
    Command.Ended ended = maven.compile(module.folder());
    if (ended.isSuccess() && module.isBuilt(sentence)) {
      results.computeIfAbsent(module.name() + how, first -> new ArrayList<>()).add(ended);
    } else {
      failed.add(module);
      faults.add("mvn compile, %s%s: %s".formatted(module.name(), how, ended.firstError()));
    }
  }

  private Stream<Series> series(MavenModule module) {
    return Stream.of("", EDITED)
        .map(how -> module.name() + how)
        .flatMap(
            name ->
                BuildRounds.series(
                    name, module.cast().size(), results.getOrDefault(name, List.of()))
                    .stream());
  }
}
