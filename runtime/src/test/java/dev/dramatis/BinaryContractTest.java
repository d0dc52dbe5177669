package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Listed;
import dev.dramatis.instructions.QuizItem;
import dev.dramatis.instructions.QuizShowInstructions;
import dev.dramatis.voice.FileVoiceSource;
import dev.dramatis.voice.FreesoundVoiceSource;
import dev.dramatis.voice.SoundInstance;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A bank that was compiled earlier in format 2 runs on the current runtime, unchanged. */
class BinaryContractTest {

  private static ContractJar jar;
  private static CharacterRegistry registry;

  @BeforeAll
  static void load() {
    jar = ContractJar.ofFormat(2);
    registry = CharacterRegistry.builder().onlyBanks("contract").classLoader(jar.loader()).load();
  }

  @AfterAll
  static void close() throws Exception {
    jar.close();
  }

  @Test
  void bank_isLoadedWithoutErrors() {
    assertThat(registry.report().errors()).isEmpty();
    assertThat(registry.definitions())
        .extracting(CharacterDefinition::id)
        .containsExactly("constant", "coded", "quiz", "raw");
  }

  @Test
  void definition_hasAllFacts() {
    CharacterDefinition constant = registry.findByName("Constant").orElseThrow();

    assertThat(constant.languages()).containsExactly("en", "fr");
    assertThat(constant.tags()).containsExactly("second");
    assertThat(constant.comment()).contains("From the second format.");
    assertThat(constant.listed()).isEqualTo(Listed.UNDECIDED);
    assertThat(constant.order()).hasValue(1);
    assertThat(constant.className()).contains("contract.Constant");
    assertThat(constant.voice())
        .isEqualTo(new FileVoiceSource("voices/constant.wav", "A voice", null, null, null));
  }

  @Test
  void records_areBuiltByTheirReleasedConstructors() {
    CharacterDefinition quiz = registry.find("quiz").orElseThrow();

    assertThat(quiz.voice())
        .isEqualTo(
            new FreesoundVoiceSource(
                "voices/quiz.wav",
                "https://freesound.org/people/somebody/sounds/7/",
                3,
                new SoundInstance(7, "Voice", "somebody", "CC0")));
    assertThat(quiz.instructions())
        .contains(
            new QuizShowInstructions(List.of(new QuizItem("Which format?", "the second")), null));
  }

  @Test
  void characterWithoutHouseRules_hasOnlyItsPersona() {
    assertThat(registry.find("raw").orElseThrow().hasHouseRules()).isFalse();
    try (CharacterSession session = registry.open("raw")) {
      assertThat(session.systemPrompt()).isEqualTo("A prompt without house rules.");
    }
  }

  @Test
  void everyCharacter_opens() {
    for (CharacterDefinition definition : registry.definitions()) {
      try (CharacterSession session = registry.open(definition.id())) {
        assertThat(session.systemPrompt()).isNotBlank();
      }
    }
  }
}
