package dev.dramatis.characters.games;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.characters.Contexts;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SecretKeepersTest {

  private static final String TIME = "2026-01-15T10:00Z[UTC]";

  @Test
  void sergeant_namesTheCulpritOfThePersona() {
    Set<String> secrets = new HashSet<>();
    for (long seed = 0; seed < 20; seed++) {
      SergeantVane sergeant = new SergeantVane();
      String persona = sergeant.persona(Contexts.at(TIME, seed));
      String secret = sergeant.secret();
      String culprit = secret.substring("It was ".length(), secret.indexOf(','));

      assertThat(persona)
          .containsPattern("people were there: .*" + culprit)
          .contains("It was " + culprit + ",");
      secrets.add(secret);
    }
    assertThat(secrets).hasSizeGreaterThan(5);
  }

  @Test
  void sergeant_hasFourDifferentSuspects() {
    for (long seed = 0; seed < 20; seed++) {
      String persona = new SergeantVane().persona(Contexts.at(TIME, seed));
      String lineUp = firstGroup("were there: ([^.]*)\\.", persona);

      assertThat(lineUp.split(", | and ")).hasSize(4).doesNotHaveDuplicates();
    }
  }

  @Test
  void merchant_asksMoreThanTheLowestPrice() {
    for (long seed = 0; seed < 20; seed++) {
      BazaarMerchant merchant = new BazaarMerchant();
      String persona = merchant.persona(Contexts.at(TIME, seed));
      int asked = Integer.parseInt(firstGroup("ask (\\d+) silver", persona));
      int lowest = Integer.parseInt(firstGroup("with\\s+is\\s+(\\d+),", persona));

      assertThat(lowest).isBetween(asked / 4, asked / 2);
      assertThat(merchant.secret()).contains(lowest + " silver coins");
    }
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
