package dev.dramatis.tools.benchmarks.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.cast.SyntheticCast;
import dev.dramatis.tools.benchmarks.library.Libraries;
import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.measure.Series;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import dev.dramatis.tools.benchmarks.run.Compiler;
import dev.dramatis.tools.benchmarks.run.Jdk;
import dev.dramatis.tools.benchmarks.run.ProgramBuilder;
import dev.dramatis.tools.benchmarks.run.ProgramRun;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** With real compilers and real JVMs, and few of them. */
@NullMarked
class BenchmarksTest {

  private static final Libraries LIBRARIES = new Libraries();
  private static final PrintStream SILENCE =
      new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

  @TempDir private Path work;

  @AfterAll
  static void close() {
    LIBRARIES.close();
  }

  @Test
  void dramatisAndCodeByHand_makeTheSamePrompt() throws IOException {
    Benchmarks benchmarks = benchmarks(List.of());
    List<Series> series = benchmarks.measure(Part.FIND, choice("dramatis", "lazy"));

    assertThat(benchmarks.faults()).isEmpty();
    assertThat(series).isNotEmpty().allMatch(each -> each.figures().size() == 1);
    assertThat(series)
        .extracting(Series::program)
        .contains("Dramatis", "Dramatis, load()", "Dramatis, by name", "By hand, lazy");
  }

  @Test
  void listings_areTheSame_andLeaveHeapUsed() throws IOException {
    Benchmarks benchmarks = benchmarks(List.of());
    List<Series> series = benchmarks.measure(Part.HEAP, choice("dramatis, all", "shards"));

    assertThat(benchmarks.faults()).isEmpty();
    assertThat(series).hasSize(4).allMatch(each -> each.figures().get(0) > 0);
  }

  @Test
  void aProgramThatDoesNothing_isAFault() throws IOException {
    Benchmarks benchmarks = benchmarks(List.of(new Fake("Idle", "System.out.println(\"17 0\");")));
    List<Series> series = benchmarks.measure(Part.FIND, choice("idle"));

    assertThat(series).singleElement().extracting(Series::failure).isEqualTo("fails");
    assertThat(benchmarks.faults())
        .singleElement()
        .asString()
        .startsWith("Idle with 3 characters: it printed \"17 0\", not the check ");
  }

  @Test
  void aProgramThatThrows_isAFault() throws IOException {
    Benchmarks benchmarks =
        benchmarks(List.of(new Fake("Broken", "throw new IllegalStateException(\"no\");")));
    benchmarks.measure(Part.FIND, choice("broken"));

    assertThat(benchmarks.faults())
        .singleElement()
        .asString()
        .contains("IllegalStateException: no");
  }

  @Test
  void aProgramThatDoesNotCompile_isToldWithTheCompilersError() throws IOException {
    Benchmarks benchmarks = benchmarks(List.of(new Fake("Typo", "int i = \"\";")));
    List<Series> series = benchmarks.measure(Part.FIND, choice("typo"));

    assertThat(series)
        .singleElement()
        .extracting(Series::failure)
        .asString()
        .startsWith("does not compile: Fake.java:3: error: incompatible types");
    assertThat(benchmarks.faults()).singleElement().asString().startsWith("Typo with 3 characters");
  }

  @Test
  void compilation_isTimed_withAndWithoutTheProcessor() throws IOException {
    Benchmarks benchmarks = benchmarks(List.of());
    List<Series> series = benchmarks.measure(Part.BUILD, choice("distinct"));

    assertThat(benchmarks.faults()).isEmpty();
    assertThat(series)
        .extracting(Series::program)
        .contains("javac alone, distinct packages", "Dramatis, distinct packages");
    assertThat(series).allMatch(each -> each.figures().size() == 1);
  }

  @Test
  void compilation_isAlsoTimed_withTheLeastProcessor() throws IOException {
    Benchmarks benchmarks = benchmarks(List.of());
    List<Series> series = benchmarks.measure(Part.BUILD, choice("one empty class"));

    assertThat(benchmarks.faults()).isEmpty();
    assertThat(series).extracting(Series::program).containsOnly("Processor of one empty class");
    assertThat(series).isNotEmpty().allMatch(each -> each.figures().size() == 1);
  }

  /** Of one module; Maven takes seconds for each build. */
  @Test
  @EnabledIfSystemProperty(
      named = "maven.home",
      matches = ".+",
      disabledReason = "Maven sets maven.home, and the test starts that Maven")
  void mavenBuild_isTimed_wholeAndAfterAnEdit() throws IOException {
    Benchmarks benchmarks = benchmarks(List.of());
    Choice twoSizes = new Choice(Mode.SMOKE, List.of(2, 3), null, List.of("dramatis"));
    List<Series> series = benchmarks.measure(Part.MAVEN, twoSizes);

    assertThat(benchmarks.faults()).isEmpty();
    assertThat(series)
        .extracting(Series::program, Series::size)
        .contains(tuple("Dramatis", 2), tuple("Dramatis, one character edited", 3));
    assertThat(series).allMatch(each -> each.figures().size() == 1);
  }

  @Test
  void onlyQuickPrograms_haveMoreRounds() throws IOException {
    Program slow = new Fake("Slow", printed(50));
    Program quick = new Fake("Quick", printed(49));
    ProgramRounds rounds =
        new ProgramRounds(
            new ProgramBuilder(work, Compiler.javac(Jdk.running()).quick(), LIBRARIES::classPath),
            new ProgramRun(Jdk.running(), false),
            Map.of(Metric.MAIN_MILLIS, ProgramRun.Printed::mainMillis),
            SILENCE,
            new Faults());

    assertThat(rounds.measure(List.of(new ProgramCase(slow, 3), new ProgramCase(quick, 3)), 1, 3))
        .extracting(Series::program, series -> series.figures().size())
        .containsExactly(tuple("Slow", 1), tuple("Quick", 3));
  }

  /** Returns a statement that claims to have found the character in this time. */
  private static String printed(int millis) {
    int check = ProgramCase.target(SyntheticCast.of(3)).prompt().length();
    return "System.out.println(\"%d000000 %d\");".formatted(millis, check);
  }

  private Benchmarks benchmarks(List<Program> peers) {
    return new Benchmarks(
        work, LIBRARIES, peers, List.of(Compiler.javac(Jdk.running()).quick()), SILENCE);
  }

  private static Choice choice(String... programs) {
    return new Choice(Mode.SMOKE, List.of(), null, List.of(programs));
  }

  /** A program of one statement. */
  private record Fake(String name, String statement) implements Program {

    @Override
    public List<String> libraries() {
      return List.of();
    }

    @Override
    public List<String> processors() {
      return List.of();
    }

    @Override
    public List<SourceFile> sources(List<CastMember> cast) {
      String head = "class Fake {\n public static void main(String[] args) {\n";
      return List.of(new SourceFile("Fake.java", head + statement + "\n}}\n"));
    }

    @Override
    public String mainClass() {
      return "Fake";
    }
  }
}
