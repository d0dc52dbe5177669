package dev.dramatis.characters.companions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.characters.CharacterIds;
import dev.dramatis.characters.CharacterIndex;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RadioHostTest {

  private final CharacterRegistry registry = CharacterRegistry.of(new CharacterIndex());

  @Test
  void show_changesWithTheHour() {
    assertThat(prompt("2026-03-01T08:00:00Z")).contains("Second Cup").doesNotContain("Slippers");
    assertThat(prompt("2026-03-01T20:00:00Z")).contains("Slippers").doesNotContain("Second Cup");
  }

  @Test
  void show_comesAfterTheStyleOfTheAnnotation_insideTheHouseRules() {
    assertThat(prompt("2026-03-01T08:00:00Z"))
        .containsSubsequence(
            "<character>", "once you know it.\nYou are on the breakfast show", "</character>\n")
        .endsWith("</character>\n");
  }

  private String prompt(String time) {
    SessionOptions options =
        SessionOptions.builder().clock(Clock.fixed(Instant.parse(time), ZoneOffset.UTC)).build();
    try (CharacterSession session = registry.open(CharacterIds.RADIO_HOST, options)) {
      return session.systemPrompt();
    }
  }
}
