package dev.dramatis.characters.companions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.characters.CharacterIds;
import dev.dramatis.characters.CharacterIndex;
import dev.dramatis.instructions.Headline;
import dev.dramatis.instructions.NewsSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RadioHostTest {

  private final CharacterRegistry registry = CharacterRegistry.of(new CharacterIndex());

  @Test
  void show_changesWithTheHour() {
    assertThat(prompt("2026-03-01T08:00:00Z")).contains("Second Cup").doesNotContain("Slippers");
    assertThat(prompt("2026-03-01T20:00:00Z")).contains("Slippers").doesNotContain("Second Cup");
  }

  @Test
  void show_followsThePersonaOfTheKind_insideTheHouseRules() {
    assertThat(prompt("2026-03-01T08:00:00Z"))
        .containsSubsequence(
            "<character>", "once you know it.", "You are on the breakfast show", "</character>\n")
        .endsWith("</character>\n");
  }

  @Test
  void headlines_areThoseOfTheKind() {
    NewsSource news = () -> List.of(Headline.of("Cow opens a bakery"));
    String prompt = prompt(options("2026-03-01T20:00:00Z").with(NewsSource.class, news).build());

    assertThat(prompt).containsSubsequence("- Cow opens a bakery", "</headlines>", "Slippers");
  }

  private String prompt(String time) {
    return prompt(options(time).build());
  }

  private static SessionOptions.Builder options(String time) {
    return SessionOptions.builder().clock(Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
  }

  private String prompt(SessionOptions options) {
    try (CharacterSession session = registry.open(CharacterIds.RADIO_HOST, options)) {
      return session.systemPrompt();
    }
  }
}
