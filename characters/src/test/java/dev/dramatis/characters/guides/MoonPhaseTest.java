package dev.dramatis.characters.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoonPhaseTest {

  /** The moments are those of almanacs; the new and full ones are eclipses. */
  @ParameterizedTest
  @CsvSource({
    "2024-04-08T18:21:00Z, NEW",
    "2025-03-14T06:55:00Z, FULL",
    "2024-08-12T15:19:00Z, FIRST_QUARTER",
    "2024-05-01T11:27:00Z, LAST_QUARTER",
    "1999-08-11T11:08:00Z, NEW"
  })
  void phase_isThatOfTheAlmanac(Instant time, MoonPhase phase) {
    assertThat(MoonPhase.of(time)).isEqualTo(phase);
  }

  @Test
  void phases_followEachOtherThroughOneMonth() {
    Instant newMoon = Instant.parse("2000-01-06T18:14:00Z");
    Duration eighth = Duration.ofSeconds(2_551_443 / 8);

    Instant time = newMoon;
    for (MoonPhase phase : MoonPhase.values()) {
      assertThat(MoonPhase.of(time)).isEqualTo(phase);
      time = time.plus(eighth);
    }
    assertThat(MoonPhase.of(time)).isEqualTo(MoonPhase.NEW);
  }

  @ParameterizedTest
  @CsvSource({"1, NEW", "2, WAXING_CRESCENT", "28, NEW", "27, WANING_CRESCENT"})
  void phase_changesHalfwayBetweenTwo(int days, MoonPhase phase) {
    Instant newMoon = Instant.parse("2000-01-06T18:14:00Z");

    assertThat(MoonPhase.of(newMoon.plus(Duration.ofDays(days)))).isEqualTo(phase);
  }
}
