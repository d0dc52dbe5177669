package dev.dramatis.characters.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.characters.CharacterIds;
import dev.dramatis.characters.Sessions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BedtimeStoriesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-15T05:59Z[UTC], three pieces",
    "2026-01-15T06:00Z[UTC], five pieces",
    "2026-01-15T18:00Z[UTC], eight pieces",
    "2026-01-15T20:59Z[UTC], eight pieces",
    "2026-01-15T21:00Z[UTC], three pieces"
  })
  void story_isShorterTheLaterItGets(String time, String length) {
    assertThat(Sessions.prompt(CharacterIds.BEDTIME_STORIES, Sessions.at(time))).contains(length);
  }
}
