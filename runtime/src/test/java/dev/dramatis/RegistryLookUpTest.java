package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Listed;
import dev.dramatis.voice.FileVoiceSource;
import org.junit.jupiter.api.Test;

class RegistryLookUpTest {

  private final CharacterRegistry registry =
      CharacterRegistry.of(
          new TestBank("cast")
              .with("gertrude", "Gertrude")
              .with("charles", "Charles")
              .with(
                  TestBank.define("anna", "Anna")
                      .voice(new FileVoiceSource("voices/charles.wav", null, null, null, null))
                      .listed(Listed.NO)
                      .order(2),
                  Object::new)
              .with(TestBank.define("zoe", "Zoé").order(1), Object::new));

  @Test
  void find_idOfACharacter_isItsDefinition() {
    assertThat(registry.find("gertrude").orElseThrow().name()).isEqualTo("Gertrude");
  }

  @Test
  void find_unknownId_isEmpty() {
    assertThat(registry.find("Gertrude")).isEmpty();
  }

  @Test
  void find_twice_isTheSameDefinition() {
    assertThat(registry.find("zoe").orElseThrow()).isSameAs(registry.find("zoe").orElseThrow());
  }

  @Test
  void findByName_exactName_isTheDefinition() {
    assertThat(registry.findByName("Zoé")).isEqualTo(registry.find("zoe"));
  }

  @Test
  void findByName_twice_isTheSameDefinition() {
    assertThat(registry.findByName("Anna").orElseThrow())
        .isSameAs(registry.findByName("Anna").orElseThrow());
  }

  @Test
  void findByName_otherCase_isEmpty() {
    assertThat(registry.findByName("zoé")).isEmpty();
  }

  @Test
  void findByVoice_sharedVoice_isEveryCharacterInListingOrder() {
    assertThat(registry.findByVoice("voices/charles.wav"))
        .extracting(CharacterDefinition::id)
        .containsExactly("anna", "charles");
  }

  @Test
  void findByVoice_unknownVoice_isEmpty() {
    assertThat(registry.findByVoice("voices/nobody.wav")).isEmpty();
  }

  @Test
  void definitions_ordersAndNone_standByOrderThenId() {
    assertThat(registry.definitions())
        .extracting(CharacterDefinition::id)
        .containsExactly("zoe", "anna", "charles", "gertrude");
  }

  @Test
  void near_misspeltId_isTheIdMeant() {
    assertThat(registry.suggestions("gertrud")).containsExactly("gertrude");
  }

  @Test
  void report_allWell_countsBanksAndCharacters() {
    assertThat(registry.report().banks()).containsExactly(new LoadReport.BankSummary("cast", 4));
    assertThat(registry.report().characters()).isEqualTo(4);
    assertThat(registry.report().errors()).isEmpty();
    assertThat(registry.report().duration()).isPositive();
  }

  @Test
  void toString_registry_countsAndShowsNoPrompt() {
    assertThat(registry).hasToString("CharacterRegistry[4 characters of 1 bank, no errors]");
  }
}
