package dev.dramatis.characters.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.characters.CharacterIds;
import dev.dramatis.characters.Sessions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheYearTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-01T00:00Z[UTC], 1, 365 days, 2027",
    "2026-12-31T23:59Z[UTC], 365, one day, 2027",
    "2028-12-31T12:00Z[UTC], 366, one day, 2029",
    "2026-07-02T12:00Z[UTC], 183, 183 days, 2027"
  })
  void days_leftAreCounted(String time, String day, String left, String next) {
    assertThat(prompt(time).replaceAll("\\s+", " "))
        .contains("This is day " + day + " of", "you have " + left + " left, until " + next);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-28T12:00Z[UTC], You are a child",
    "2026-03-01T12:00Z[UTC], You are young",
    "2026-11-01T12:00Z[UTC], You are old and mellow"
  })
  void temper_comesWithAge(String time, String temper) {
    assertThat(prompt(time)).contains(temper);
  }

  private static String prompt(String time) {
    return Sessions.prompt(CharacterIds.THE_YEAR, Sessions.at(time));
  }
}
