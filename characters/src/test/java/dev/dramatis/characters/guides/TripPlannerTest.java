package dev.dramatis.characters.guides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.characters.CharacterIds;
import dev.dramatis.characters.Sessions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TripPlannerTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T12:00Z[UTC], Monday 23 November 2026, in 5 days",
    "2026-11-27T12:00Z[UTC], Friday 27 November 2026, tomorrow",
    "2026-11-28T12:00Z[UTC], Saturday 28 November 2026, in 7 days"
  })
  void weekend_isCountedFromToday(String time, String today, String weekend) {
    String prompt = Sessions.prompt(CharacterIds.TRIP_PLANNER, Sessions.at(time));

    assertThat(prompt.replaceAll("\\s+", " "))
        .contains("Today is " + today, "weekend begins " + weekend);
  }
}
