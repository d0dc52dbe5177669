package dev.dramatis.characters.companions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPartTest {

  @ParameterizedTest
  @CsvSource({
    "00:00, NIGHT",
    "04:59, NIGHT",
    "05:00, MORNING",
    "11:59, MORNING",
    "12:00, AFTERNOON",
    "17:59, AFTERNOON",
    "18:00, EVENING",
    "21:59, EVENING",
    "22:00, NIGHT"
  })
  void part_beginsOnTheHour(LocalTime time, DayPart part) {
    assertThat(DayPart.of(time)).isEqualTo(part);
  }
}
