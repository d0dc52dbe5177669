package dev.dramatis.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dramatis.processor.harness.CompilerUnderTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever an author writes: the processor neither throws nor hangs, every refusal has a place, and
 * a valid neighbour is in the index.
 *
 * <p>A hundred broken modules by default; {@code -Ddramatis.fuzz.count} and {@code
 * -Ddramatis.fuzz.seed} ask for more, or for others.
 */
@Tag("slow")
class MutationFuzzTest {

  private static final long SEED = Long.getLong("dramatis.fuzz.seed", 20261122L);
  private static final int COUNT = Integer.getInteger("dramatis.fuzz.count", 100);
  private static final Duration MOST_FOR_ONE = Duration.ofSeconds(20);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void brokenModule_isRefusedInGoodOrder(CompilerUnderTest compiler) {
    FuzzCompiler fuzzed = new FuzzCompiler(compiler, folder);
    FuzzReport report = new FuzzReport(compiler + ", seed " + SEED);
    for (int i = 0; i < COUNT; i++) {
      BrokenModule module = BrokenModule.of(SEED + i);
      Verdict verdict =
          assertTimeoutPreemptively(
              MOST_FOR_ONE, () -> fuzzed.compile(module.files()), module::toString);
      report.add(module, verdict);
    }
    System.out.println(report);
    assertThat(report.defects()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void seed_isValid(CompilerUnderTest compiler) {
    for (List<SourceFile> module : Seeds.modules()) {
      List<SourceFile> files = new ArrayList<>(Seeds.neighbours());
      files.addAll(module);

      Verdict verdict = new FuzzCompiler(compiler, folder).compile(files);

      assertThat(verdict.told()).isEmpty();
      assertThat(verdict.isSuccess()).isTrue();
      assertThat(verdict.defects()).isEmpty();
    }
  }

  @Test
  void brokenModule_isTheSameEachTime() {
    assertThat(BrokenModule.of(SEED)).isEqualTo(BrokenModule.of(SEED));
    assertThat(BrokenModule.of(SEED)).isNotEqualTo(BrokenModule.of(SEED + 1));
  }

  @Test
  void brokenModules_areHardlyEverTheSame() {
    long distinct =
        LongStream.range(SEED, SEED + 1000)
            .mapToObj(seed -> BrokenModule.of(seed).broken())
            .distinct()
            .count();

    assertThat(distinct).isGreaterThan(980);
  }
}
