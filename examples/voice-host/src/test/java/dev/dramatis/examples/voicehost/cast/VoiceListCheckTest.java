package dev.dramatis.examples.voicehost.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Listed;
import dev.dramatis.unmute.VoiceList;
import dev.dramatis.voice.FileVoiceSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoiceListCheckTest {

  @Test
  void characterWithoutLanguages_isOneToBeginWith() {
    assertThat(warning(character("ada"), character("eve").languages("fr"))).isEmpty();
  }

  @Test
  void englishAlone_isOneToBeginWith() {
    assertThat(warning(character("ada").languages("en"))).isEmpty();
  }

  @Test
  void listWithoutEnglish_leavesTheFrontendWithoutAVoice() {
    assertThat(
            warning(
                character("ada").languages("en", "fr"),
                character("max").languages("fr"),
                character("eve").listed(Listed.NO)))
        .hasValueSatisfying(
            warning ->
                assertThat(warning)
                    .startsWith("No listed character has English as its only language")
                    .contains("list a character without languages"));
  }

  @Test
  void emptyList_leavesTheFrontendWithoutAVoice() {
    assertThat(warning(character("eve").listed(Listed.NO))).isPresent();
  }

  private static CharacterDefinition.Builder character(String id) {
    return CharacterDefinition.builder(id, id)
        .voice(new FileVoiceSource(id + ".wav", null, null, null, null));
  }

  private static Optional<String> warning(CharacterDefinition.Builder... characters) {
    CharacterRegistry.Builder cast = CharacterRegistry.builder();
    for (CharacterDefinition.Builder character : characters) {
      cast.add(character.build(), context -> "Hello.");
    }
    return VoiceListCheck.warning(VoiceList.of(cast.banks().load()));
  }
}
