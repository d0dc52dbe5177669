package dev.dramatis.tools.benchmarks.program.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.library.Libraries;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.run.Build;
import dev.dramatis.tools.benchmarks.run.Compiler;
import dev.dramatis.tools.benchmarks.run.Jdk;
import dev.dramatis.tools.benchmarks.run.ProgramBuilder;
import dev.dramatis.tools.benchmarks.run.ProgramRun;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each peer is compiled and run as a program of its own, and finds the right character. */
@NullMarked
@EnabledIfSystemProperty(
    named = "benchmarks.peers",
    matches = "true",
    disabledReason =
        "-Dbenchmarks.peers=true compiles and runs the peers, and downloads them first")
class PeersTest {

  private static final Jdk JDK = Jdk.running();
  private static final Libraries LIBRARIES = new Libraries();

  @TempDir private Path folder;

  static Stream<Named<Program>> peers() {
    return Peers.all().stream().map(peer -> Named.of(peer.name(), peer));
  }

  @AfterAll
  static void close() {
    LIBRARIES.close();
  }

  @ParameterizedTest
  @MethodSource("peers")
  void peer_findsACharacterByName(Program peer) {
    List<CastMember> cast = IntStream.range(0, 5).mapToObj(PeersTest::member).toList();
    Build build =
        new ProgramBuilder(folder, Compiler.javac(JDK), LIBRARIES::classPath).build(peer, cast);

    assertThat(build).isInstanceOf(Build.Runnable.class);
    // It throws unless the program prints the length of the right prompt.
    ProgramRun.Printed printed =
        new ProgramRun(JDK, false).run(peer, (Build.Runnable) build, cast, cast.get(3));
    assertThat(printed.mainMillis()).isPositive();
  }

  /**
   * With a name and a prompt that a source text has to escape, and prompts of unequal length. The
   * name has no backslash, because avaje-inject 12.4 copies it into its code as it is.
   */
  private static CastMember member(int number) {
    return new CastMember(
        number,
        "Persona" + number,
        "persona-" + number,
        "Percy \"The %d\" 100 %%".formatted(number),
        "voices/%d.wav".formatted(number),
        "A calm voice.",
        "You are \"Percy\\Z\".\n" + "Be calm. ".repeat(number + 1),
        "calm");
  }
}
