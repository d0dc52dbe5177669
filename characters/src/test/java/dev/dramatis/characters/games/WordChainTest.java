package dev.dramatis.characters.games;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.characters.CharacterIds;
import dev.dramatis.characters.Sessions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChainTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T12:00Z[UTC], Monday, six letters",
    "2026-11-24T12:00Z[UTC], Tuesday, double letter",
    "2026-11-29T12:00Z[UTC], Sunday, pass once",
    "2026-11-23T01:00+14:00[Pacific/Kiritimati], Monday, six letters"
  })
  void rule_isThatOfTheWeekdayWhereTheHostStands(String time, String weekday, String rule) {
    assertThat(Sessions.prompt(CharacterIds.WORD_CHAIN, Sessions.at(time))).contains(weekday, rule);
  }
}
