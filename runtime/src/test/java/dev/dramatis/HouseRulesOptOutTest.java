package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.prompt.HouseRules;
import org.junit.jupiter.api.Test;

/** House rules stand around every persona but those of characters that opt out. */
class HouseRulesOptOutTest {

  private static final HouseRules RULES =
      new HouseRules() {
        @Override
        public String wrap(PromptContext context, String persona) {
          return "[" + persona + "]";
        }

        @Override
        public String finish(PromptContext context, String prompt) {
          return prompt + "!";
        }
      };

  private final TestBank bank =
      new TestBank("cast")
          .with("anna", "Anna")
          .with(
              TestBank.define("raw", "Raw").withoutHouseRules(),
              () -> (PromptGenerator) context -> "raw");

  @Test
  void persona_ofCode_isWrapped() {
    assertThat(open(builder(), "anna").systemPrompt()).isEqualTo("[Anna]!");
  }

  @Test
  void persona_ofACharacterThatOptsOut_isFinishedOnly() {
    CharacterSession session = open(builder(), "raw");

    assertThat(session.character().hasHouseRules()).isFalse();
    assertThat(session.systemPrompt()).isEqualTo("raw!");
  }

  @Test
  void requiredRules_characterThatOptsOut_isRefused() {
    CharacterRegistry.Builder builder = builder().requireHouseRules();

    assertThat(open(builder, "anna").systemPrompt()).isEqualTo("[Anna]!");
    assertThatThrownBy(() -> open(builder, "raw"))
        .isInstanceOfSatisfying(
            CharacterOpenException.class,
            thrown -> assertThat(thrown.type()).isEqualTo(CharacterOpenException.Type.HOUSE_RULES))
        .hasMessageEndingWith(
            "it opts out of the house rules, which this host requires; remove houseRules = false,"
                + " or load it in a host without requireHouseRules()");
  }

  @Test
  void definitionInNoRegistry_isOpenedWithTheRulesAndListenersOfOne() {
    Counting listener = new Counting();
    CharacterDefinition visitor =
        TestBank.define("visitor", "Visitor")
            .bank("whatever")
            .instructions(new ConstantInstructions("Visit."))
            .build();
    CharacterRegistry registry = builder().listener(listener).load();

    try (CharacterSession session = registry.open(visitor, SessionOptions.defaults())) {
      assertThat(session.systemPrompt()).isEqualTo("[Visit.]!");
      assertThat(session.character().bank()).isEqualTo("host");
    }

    assertThat(listener.opened).isEqualTo(1);
    assertThat(listener.closed).isEqualTo(1);
    assertThat(registry.find("visitor")).isEmpty();
  }

  @Test
  void definitionInNoRegistry_withoutInstructions_isRefused() {
    CharacterDefinition mute =
        CharacterDefinition.builder("mute", "Mute")
            .voice(TestBank.define("mute", "Mute").build().voice())
            .build();
    CharacterRegistry registry = builder().load();

    assertThatThrownBy(() -> registry.open(mute, SessionOptions.defaults()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no instructions");
  }

  @Test
  void banksAndClassLoader_bothGiven_isRefused() {
    CharacterRegistry.Builder builder = builder().classLoader(getClass().getClassLoader());

    assertThatThrownBy(builder::load).isInstanceOf(IllegalStateException.class);
  }

  private CharacterRegistry.Builder builder() {
    return CharacterRegistry.builder().houseRules(RULES).banks(bank);
  }

  private static CharacterSession open(CharacterRegistry.Builder builder, String id) {
    return builder.load().open(id);
  }

  private static final class Counting implements RegistryListener {
    private int opened;
    private int closed;

    @Override
    public void onSessionOpened(CharacterSession session, java.time.Duration promptDuration) {
      opened++;
    }

    @Override
    public void onSessionClosed(CharacterSession session, java.time.Duration openDuration) {
      closed += openDuration.isNegative() ? 0 : 1;
    }
  }
}
