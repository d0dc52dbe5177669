package dev.dramatis.tools.benchmarks.report;

import static dev.dramatis.tools.benchmarks.report.Samples.millis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dramatis.tools.benchmarks.measure.Metric;
import dev.dramatis.tools.benchmarks.measure.Series;
import dev.dramatis.tools.benchmarks.part.Part;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class GoalsTest {

  @Test
  void findingOneOf50_isComparedWithTheLazyProgram() {
    Target target = first(find(millis("Dramatis", 50, 11.0), millis("By hand, lazy", 50, 10.0)));

    assertThat(target.measured()).isEqualTo(1.1);
    assertThat(target.verdict()).isEqualTo("met");
    assertThat(target.measuredText()).isEqualTo("1.10 ×");
  }

  @Test
  void aTarget_isMissed() {
    Target target = first(find(millis("Dramatis", 50, 26.0), millis("By hand, lazy", 50, 10.0)));

    assertThat(target.verdict()).isEqualTo("**missed**");
    assertThat(target.boundText()).isEqualTo("at most 2.50 ×");
  }

  @Test
  void aTarget_isNotMeasured_whereAProgramIsMissing() {
    assertThat(first(find(millis("Dramatis", 50, 12.0))).verdict()).isEqualTo("not measured");
  }

  @Test
  void load_mayAddOneLookUp() {
    List<Target> targets =
        Goals.of(
            find(
                millis("Dramatis", 50, 10.0, 20.0),
                millis("Dramatis, load()", 50, 19.0, 29.0),
                millis("ServiceLoader, one provider", 50, 18.0, 18.0)));

    assertThat(targets)
        .filteredOn(target -> target.claim().startsWith("what load() adds"))
        .extracting(Target::measured)
        .containsExactly(0.5);
  }

  @Test
  void theLargestCast_hasToCompileWithEveryCompilerThatWasTried() {
    PartResults build =
        Samples.of(
            Part.BUILD,
            new Series("Dramatis, javac 17", 65_536, Metric.PROCESS_MILLIS, List.of(1.0), null),
            Series.failed("Dramatis, ECJ", 65_536, Metric.PROCESS_MILLIS, "code too large"));

    assertThat(Goals.of(Map.of(Part.BUILD, build)))
        .filteredOn(target -> target.claim().startsWith("65,536"))
        .extracting(Target::claim, Target::verdict)
        .containsExactly(
            tuple("65,536 in one module compile with javac 17", "met"),
            tuple("65,536 in one module compile with ECJ", "**missed**"));
  }

  @Test
  void mavenBuild_isComparedWithNoProcessor_whereTheLeastOneIsCheap() {
    assertThat(mavenTargets(105.0))
        .first()
        .extracting(Target::claim, Target::boundText, Target::measured)
        .containsExactly(
            "mvn compile, 50 characters, against no processor", "at most 1.20 ×", 1.21);
  }

  @Test
  void mavenBuild_isComparedWithTheLeastProcessor_whereThatIsNotCheap() {
    assertThat(mavenTargets(115.0))
        .first()
        .extracting(Target::claim, Target::boundText, Target::verdict)
        .containsExactly(
            "mvn compile, 50 characters, against a processor of one empty class, which takes 1.15 ×"
                + " no processor",
            "at most 1.10 ×",
            "met");
  }

  @Test
  void editedModule_isComparedWithOneThatWasEdited() {
    assertThat(mavenTargets(105.0))
        .last()
        .extracting(Target::claim, Target::measured)
        .containsExactly("mvn compile, one of 50 characters edited, against no processor", 1.5);
  }

  private static List<Target> mavenTargets(double least) {
    return MavenGoals.of(
        Map.of(
            Part.MAVEN,
            Samples.of(
                Part.MAVEN,
                process("No processor", 100.0),
                process("Processor of one empty class", least),
                process("Dramatis", 121.0),
                process("No processor, one character edited", 10.0),
                process("Processor of one empty class, one character edited", 10.0),
                process("Dramatis, one character edited", 15.0))));
  }

  private static Series process(String program, double millis) {
    return new Series(program, 50, Metric.PROCESS_MILLIS, List.of(millis), null);
  }

  private static Map<Part, PartResults> find(Series... series) {
    return Map.of(Part.FIND, Samples.of(Part.FIND, series));
  }

  private static Target first(Map<Part, PartResults> results) {
    return Goals.of(results).get(0);
  }
}
