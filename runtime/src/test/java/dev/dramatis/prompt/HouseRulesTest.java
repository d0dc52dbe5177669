package dev.dramatis.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.TestBank;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  /** What a host with a bank for children would write. */
  private static final HouseRules FOR_CHILDREN =
      new HouseRules() {
        @Override
        public String around(PromptContext context, String wish) {
          String rules = HouseRules.speech().around(context, wish);
          return context.character().bank().equals("kids")
              ? rules + "\nUse words that a child of six knows."
              : rules;
        }
      };

  private final CharacterRegistry registry =
      CharacterRegistry.builder()
          .houseRules(FOR_CHILDREN)
          .of(
              new TestBank("kids").with("bear", "Bear", Friendly::new),
              new TestBank("adults").with("bore", "Bore", Friendly::new));

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
    public String systemPrompt(PromptContext context) {
      return context.withHouseRules("Be friendly.");
    }
  }
}
