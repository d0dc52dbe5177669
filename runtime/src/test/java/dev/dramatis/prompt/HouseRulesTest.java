package dev.dramatis.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.TestBank;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  /** What a host with a bank for children would write. */
  private static final HouseRules FOR_CHILDREN =
      new HouseRules() {
        @Override
        public String wrap(PromptContext context, String persona) {
          String rules = HouseRules.speech().wrap(context, persona);
          return context.character().bank().equals("kids")
              ? rules + "\nUse words that a child of six knows."
              : rules;
        }
      };

  private final CharacterRegistry registry =
      CharacterRegistry.builder()
          .houseRules(FOR_CHILDREN)
          .banks(
              new TestBank("kids").with("bear", "Bear", Friendly::new),
              new TestBank("adults").with("bore", "Bore", Friendly::new))
          .load();

  @Test
  void rulesForOneBank_holdForItsCharactersOnly() {
    assertThat(registry.open("bear").systemPrompt())
        .contains("Be friendly.")
        .endsWith("Use words that a child of six knows.");
    assertThat(registry.open("bore").systemPrompt())
        .contains("Be friendly.")
        .doesNotContain("child of six");
  }

  private static final class Friendly implements PromptGenerator {
    @Override
    public String persona(PromptContext context) {
      return "Be friendly.";
    }
  }
}
