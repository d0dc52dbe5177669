package dev.dramatis.tools.cli.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is in a {@code voices.yaml} that unmute takes comes back from the compiled cast, field
 * by field; and of what forks have beside it, nothing gets lost without a word.
 *
 * <p>A few lists by default; {@code -Ddramatis.roundtrip.count} and {@code
 * -Ddramatis.roundtrip.seed} ask for more, or for others. Each list is made from one number, its
 * seed, so {@code count=1} and that seed make a failing one again.
 */
@Tag("slow")
class RoundTripPropertyTest {

  private static final long SEED = Long.getLong("dramatis.roundtrip.seed", 20261122L);
  private static final int COUNT = Integer.getInteger("dramatis.roundtrip.count", 12);

  @TempDir private Path folder;

  @Test
  void voices_importedCompiledAndExported_areTheSame() throws IOException {
    List<String> defects = new ArrayList<>();
    RoundTripCount counted = new RoundTripCount();
    for (long seed = SEED; seed < SEED + COUNT; seed++) {
      Chance chance = new Chance(seed);
      GeneratedVoices voices = GeneratedVoices.of(chance);
      String text = YamlSpelling.of(voices.entries(), chance);
      Verdict verdict = verdict(seed, text, voices.isForked());
      counted.add(verdict, voices.isForked());
      for (String defect : verdict.defects()) {
        defects.add("seed " + seed + ": " + defect);
      }
    }
    System.out.printf("Round trip, seed %d: %s%n", SEED, counted);
    assertThat(defects).isEmpty();
  }

  private Verdict verdict(long seed, String text, boolean isForked) throws IOException {
    try {
      return Verdict.of(text, RoundTrip.of(text, folder), isForked);
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("seed " + seed + " fails with this list:\n" + text, e);
    }
  }

  @Test
  void voices_ofOneSeed_areTheSameEachTime() {
    assertThat(spelled(SEED)).isEqualTo(spelled(SEED)).isNotEqualTo(spelled(SEED + 1));
  }

  @Test
  void voices_areHardlyEverTheSame() {
    long distinct =
        LongStream.range(SEED, SEED + 200)
            .mapToObj(RoundTripPropertyTest::spelled)
            .distinct()
            .count();

    assertThat(distinct).isGreaterThan(170); // an empty list is one of nine
  }

  private static String spelled(long seed) {
    Chance chance = new Chance(seed);
    return YamlSpelling.of(GeneratedVoices.of(chance).entries(), chance);
  }
}
