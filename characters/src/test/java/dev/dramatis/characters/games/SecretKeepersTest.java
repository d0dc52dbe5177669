package dev.dramatis.characters.games;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterSession;
import dev.dramatis.characters.CharacterIds;
import dev.dramatis.characters.SecretKeeper;
import dev.dramatis.characters.Sessions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SecretKeepersTest {

  private record Game(String prompt, String secret) {}

  @Test
  void sergeant_namesTheCulpritOfThePersona() {
    Set<String> secrets = new HashSet<>();
    for (Game game : games(CharacterIds.SERGEANT_VANE)) {
      String secret = game.secret();
      String culprit = secret.substring("It was ".length(), secret.indexOf(','));

      assertThat(game.prompt())
          .containsPattern("people were there: .*" + culprit)
          .contains("It was " + culprit + ",");
      secrets.add(secret);
    }
    assertThat(secrets).hasSizeGreaterThan(5);
  }

  @Test
  void sergeant_hasFourDifferentSuspects() {
    for (Game game : games(CharacterIds.SERGEANT_VANE)) {
      String lineUp = firstGroup("were there: ([^.]*)\\.", game.prompt());

      assertThat(lineUp.split(", | and ")).hasSize(4).doesNotHaveDuplicates();
    }
  }

  @Test
  void merchant_asksMoreThanTheLowestPrice() {
    for (Game game : games(CharacterIds.BAZAAR_MERCHANT)) {
      int asked = Integer.parseInt(firstGroup("ask (\\d+) silver", game.prompt()));
      int lowest = Integer.parseInt(firstGroup("with\\s+is\\s+(\\d+),", game.prompt()));

      assertThat(lowest).isBetween(asked / 4, asked / 2);
      assertThat(game.secret()).contains(lowest + " silver coins");
    }
  }

  private static List<Game> games(String id) {
    List<Game> games = new ArrayList<>();
    for (long seed = 0; seed < 20; seed++) {
      try (CharacterSession session =
          Sessions.open(id, Sessions.at("2026-01-15T10:00Z[UTC]").seed(seed))) {
        String secret = session.as(SecretKeeper.class).orElseThrow().secret();
        games.add(new Game(session.systemPrompt(), secret));
      }
    }
    return games;
  }

  private static String firstGroup(String regex, String text) {
    return Pattern.compile(regex)
        .matcher(text)
        .results()
        .findFirst()
        .map((MatchResult match) -> match.group(1))
        .orElseThrow(() -> new AssertionError(regex + " is not in: " + text));
  }
}
