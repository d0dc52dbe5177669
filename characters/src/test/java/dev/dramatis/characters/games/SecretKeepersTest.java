package dev.dramatis.characters.games;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterSession;
import dev.dramatis.characters.Rehearsal;
import dev.dramatis.characters.SecretKeeper;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SecretKeepersTest {

  private static final String TIME = "2026-01-15T10:00Z[UTC]";

  @Test
  void sergeant_tellsTheHostTheCulpritOfThePrompt() {
    Set<String> secrets = new HashSet<>();
    for (long seed = 0; seed < 20; seed++) {
      CharacterSession session = Rehearsal.open(new SergeantVane(), TIME, seed);
      String secret = secret(session);
      String culprit = secret.substring("It was ".length(), secret.indexOf(','));

      assertThat(session.systemPrompt())
          .containsPattern("people were there: .*" + culprit)
          .contains("It was " + culprit + ",");
      secrets.add(secret);
    }
    assertThat(secrets).hasSizeGreaterThan(5);
  }

  @Test
  void sergeant_hasFourDifferentSuspects() {
    for (long seed = 0; seed < 20; seed++) {
      String prompt = Rehearsal.open(new SergeantVane(), TIME, seed).systemPrompt();
      String lineUp = firstGroup("were there: ([^.]*)\\.", prompt);

      assertThat(lineUp.split(", | and ")).hasSize(4).doesNotHaveDuplicates();
    }
  }

  @Test
  void merchant_asksMoreThanTheLowestPrice() {
    for (long seed = 0; seed < 20; seed++) {
      CharacterSession session = Rehearsal.open(new BazaarMerchant(), TIME, seed);
      int asked = Integer.parseInt(firstGroup("ask (\\d+) silver", session.systemPrompt()));
      int lowest = Integer.parseInt(firstGroup("with\\s+is\\s+(\\d+),", session.systemPrompt()));

      assertThat(lowest).isBetween(asked / 4, asked / 2);
      assertThat(secret(session)).contains(lowest + " silver coins");
    }
  }

  private static String secret(CharacterSession session) {
    return session.as(SecretKeeper.class).orElseThrow().secret();
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
