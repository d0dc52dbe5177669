package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Listed;
import dev.dramatis.character.Need;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.voice.FileVoiceSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A bank that was compiled earlier in format 5 runs on the current runtime: so large that its
 * definitions are packed texts.
 */
class LargeBankContractTest {

  private static ContractJar jar;
  private static CharacterRegistry registry;

  @BeforeAll
  static void load() {
    jar = ContractJar.named("format-5-large");
    registry =
        CharacterRegistry.builder().onlyBanks("contract").classLoader(jar.loader()).strict().load();
  }

  @AfterAll
  static void close() throws Exception {
    jar.close();
  }

  @Test
  void everyCharacter_isFoundAsItIsListed() {
    assertThat(registry.definitions()).hasSize(102);
    assertThat(registry.definitions())
        .allSatisfy(
            listed -> assertThat(registry.find(listed.id()).orElseThrow()).isEqualTo(listed));
  }

  @Test
  void definition_hasAllFacts() {
    CharacterDefinition everything = registry.findByName("Everything — tout").orElseThrow();

    assertThat(everything.id()).isEqualTo("everything");
    assertThat(everything.className()).contains("contract.Everything");
    assertThat(everything.description()).contains("One of each.");
    assertThat(everything.languages()).containsExactly("en", "fr");
    assertThat(everything.tags()).containsExactly("shared", "alone");
    assertThat(everything.comment()).contains("From the fifth format.");
    assertThat(everything.listed()).isEqualTo(Listed.UNDECIDED);
    assertThat(everything.order()).hasValue(-1);
    assertThat(everything.hasHouseRules()).isFalse();
    assertThat(everything.voice())
        .isEqualTo(new FileVoiceSource("voices/everything.wav", "A voice", null, null, null));
    assertThat(everything.instructions()).contains(new ConstantInstructions("You are everything."));
  }

  @Test
  void records_haveValuesOfEveryType() {
    assertThat(registry.find("everything").orElseThrow().traits())
        .singleElement()
        .hasToString(
            "AllValues[text=Ça va, truth=true, letter=é, tiny=-1, few=2, number=3,"
                + " many=4000000000, ratio=0.5, fraction=0.1, constant=NO, texts=[one, two],"
                + " numbers=[1, 2], nested=OneValue[name=inner, weight=1.0],"
                + " list=[OneValue[name=first, weight=1.5], OneValue[name=second, weight=2.0]],"
                + " absent=null]");
  }

  @Test
  void characterWithNeeds_isMadeByCode() {
    assertThat(registry.find("needy").orElseThrow().needs())
        .containsExactly(Need.optional("java.lang.StringBuilder"));
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
