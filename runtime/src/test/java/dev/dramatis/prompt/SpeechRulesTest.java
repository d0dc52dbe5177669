package dev.dramatis.prompt;

import static dev.dramatis.prompt.TestSessions.prompt;
import static dev.dramatis.prompt.TestSessions.rules;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.SessionOptions;
import dev.dramatis.instructions.ConstantInstructions;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpeechRulesTest {

  @Test
  void prompt_ofAnyCharacter_hasEverySectionOnce() {
    assertThat(rules().lines().filter(line -> line.startsWith("#")))
        .containsExactly(
            "# Speaking",
            "# Style",
            "# Mishearing",
            "# Silence and goodbye",
            "# What you are",
            "# Language",
            "# Your character");
  }

  @Test
  void prompt_ofAnyCharacter_namesTheProtocolOfSilenceAndGoodbye() {
    assertThat(rules()).contains("\"...\"", "\"Bye!\"");
  }

  @Test
  void prompt_ofAnyCharacter_namesNoHostOrVendor() {
    assertThat(rules()).doesNotContainIgnoringCase("unmute").doesNotContainIgnoringCase("kyutai");
  }

  @Test
  void wish_anyText_standsUntouchedAtTheEnd() {
    String wish = "Say {name}, %s and \\n.\n\n# A heading\n\nBe {kind}.";

    assertThat(prompt(new ConstantInstructions(wish)))
        .endsWith("\n<character>\n" + wish + "\n</character>\n");
  }

  @Test
  void language_unset_isEnglish() {
    assertThat(rules()).contains("You speak English.").isEqualTo(rules("en"));
  }

  @Test
  void language_french_isSpokenAlone() {
    assertThat(rules("fr"))
        .contains("You speak French.", "Everything you say is in French")
        .doesNotContain("English");
  }

  @Test
  void languages_several_nameTheMainOneFirst() {
    assertThat(rules("fr", "en", "es"))
        .contains("You speak French, English and Spanish. Begin in French");
  }

  @Test
  void languages_two_areJoinedByAnd() {
    assertThat(rules("en", "fr")).contains("You speak English and French. Begin in English");
  }

  @Test
  void languages_withFrench_explainTheGuillemets() {
    assertThat(rules("en", "fr-CA")).contains("« and »", "never write a colon before the «");
  }

  @Test
  void languages_withoutFrench_doNotMentionIt() {
    assertThat(rules("es")).doesNotContain("French", "«");
  }

  @Test
  void language_ofARegion_isReadable() {
    assertThat(rules("pt-BR")).contains("You speak Portuguese (Brazil).");
  }

  @Test
  void language_withoutAnEnglishName_isNamedAsItStands() {
    assertThat(rules("qaa")).contains("You speak qaa.");
  }

  @Test
  void language_onAForeignMachine_hasItsEnglishName() {
    String expected = rules("de");
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(rules("de")).isEqualTo(expected).contains("You speak German.");
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void llmName_ofAServer_isReadable() {
    SessionOptions options =
        SessionOptions.reproducible().toBuilder().llmName("google/gemma-3-4b_it").build();

    assertThat(prompt(options, new ConstantInstructions("WISH")))
        .contains("the brain is an LLM (gemma 3 4b it), and");
  }

  @Test
  void llmName_unknown_isSpokenOfInGeneral() {
    assertThat(rules()).contains("the brain is an LLM (a large language model), and");
  }
}
