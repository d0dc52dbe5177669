package dev.dramatis.characters.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.characters.CharacterIds;
import dev.dramatis.characters.Sessions;
import dev.dramatis.prompt.UserProfile;
import org.junit.jupiter.api.Test;

class GardenerTest {

  @Test
  void work_isThatOfTheSeasonWhereTheHostStands() {
    String paris = prompt(Sessions.at("2026-01-15T10:00+01:00[Europe/Paris]"));
    String perth = prompt(Sessions.at("2026-01-15T10:00+08:00[Australia/Perth]"));

    assertThat(paris).contains("It is winter now", "fruit trees to prune");
    assertThat(perth).contains("It is summer now", "tying up tomatoes");
  }

  @Test
  void visitor_isCalledByName_whereTheHostKnowsIt() {
    SessionOptions.Builder unknown = Sessions.at("2026-01-15T10:00Z[UTC]");

    assertThat(prompt(unknown)).contains("Call the visitor my friend.");
    assertThat(prompt(named("Noor"))).contains("Call the visitor Noor.");
    assertThat(prompt(named(" "))).contains("Call the visitor my friend.");
  }

  @Test
  void greeting_callsTheVisitorByName_whereTheHostKnowsIt() {
    assertThat(greeting(Sessions.at("2026-01-15T10:00Z[UTC]"))).contains("my friend");
    assertThat(greeting(named("Noor"))).contains("Noor").doesNotContain("my friend");
  }

  private static String greeting(SessionOptions.Builder options) {
    try (CharacterSession session = Sessions.open(CharacterIds.GARDENER, options)) {
      return session.greeting().orElseThrow();
    }
  }

  private static SessionOptions.Builder named(String firstName) {
    return Sessions.at("2026-01-15T10:00Z[UTC]")
        .with(UserProfile.class, UserProfile.builder().firstName(firstName).build());
  }

  private static String prompt(SessionOptions.Builder options) {
    return Sessions.prompt(CharacterIds.GARDENER, options);
  }
}
