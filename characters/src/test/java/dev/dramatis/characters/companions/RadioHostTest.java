package dev.dramatis.characters.companions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.SessionOptions;
import dev.dramatis.characters.CharacterIds;
import dev.dramatis.characters.Sessions;
import dev.dramatis.instructions.Headline;
import dev.dramatis.instructions.NewsSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class RadioHostTest {

  private static final String MORNING = "2026-03-01T08:00Z[UTC]";
  private static final String EVENING = "2026-03-01T20:00Z[UTC]";

  @Test
  void show_changesWithTheHour() {
    assertThat(prompt(Sessions.at(MORNING))).contains("Second Cup").doesNotContain("Slippers");
    assertThat(prompt(Sessions.at(EVENING))).contains("Slippers").doesNotContain("Second Cup");
  }

  @Test
  void show_followsThePersonaOfTheKind_insideTheHouseRules() {
    assertThat(prompt(Sessions.at(MORNING)))
        .containsSubsequence(
            "<character>", "once you know it.", "You are on the breakfast show", "</character>\n")
        .endsWith("</character>\n");
  }

  @Test
  void headlines_areThoseOfTheKind() {
    NewsSource news = () -> List.of(Headline.of("Cow opens a bakery"));

    assertThat(prompt(Sessions.at(EVENING).with(NewsSource.class, news)))
        .containsSubsequence("- Cow opens a bakery", "</headlines>", "Slippers");
  }

  private static String prompt(SessionOptions.Builder options) {
    return Sessions.prompt(CharacterIds.RADIO_HOST, options);
  }
}
