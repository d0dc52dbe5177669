package dev.dramatis.examples.voicehost.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Listed;
import dev.dramatis.character.VoiceSource;
import dev.dramatis.instructions.SmalltalkInstructions;
import dev.dramatis.unmute.VoiceList;
import dev.dramatis.voice.FileVoiceSource;
import dev.dramatis.voice.FreesoundVoiceSource;
import dev.dramatis.voice.SoundInstance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceListCheckTest {

  private static final SmalltalkInstructions SMALLTALK = new SmalltalkInstructions(List.of(), null);

  private static final VoiceSource FREESOUND =
      new FreesoundVoiceSource(
          "1.mp3",
          "https://freesound.org/people/a/sounds/1/",
          null,
          new SoundInstance(1, "a", "a", "CC0"));

  @Test
  void listLikeUnmutes_isFine() {
    assertThat(
            warnings(
                character("ada").instructions(SMALLTALK),
                character("eve").languages("de"),
                character("max").voice(FREESOUND)))
        .isEmpty();
  }

  @Test
  void englishAlone_isEnglishToo() {
    assertThat(warnings(character("ada").languages("en").instructions(SMALLTALK))).isEmpty();
  }

  @Test
  void listWithoutEnglish_leavesTheFrontendWithNobody() {
    assertThat(
            warnings(
                character("ada").languages("en", "fr").instructions(SMALLTALK),
                character("eve").listed(Listed.NO)))
        .singleElement()
        .asString()
        .startsWith("No listed character has English as its only language")
        .contains("list a character without languages");
  }

  @Test
  void emptyList_leavesTheFrontendWithNobody() {
    assertThat(warnings(character("eve").listed(Listed.NO))).hasSize(1);
  }

  @Test
  void freesoundVoiceWithoutSound_cannotBeCredited() {
    assertThat(
            warnings(
                character("ada").instructions(SMALLTALK),
                character("eve").voice(new Elsewhere("freesound"))))
        .containsExactly(
            "The voice of the character \"eve\" is no file and has no Freesound sound, so unmute's"
                + " frontend fails when it shows whom to credit; give the voice its sound, or do"
                + " not list the character.");
  }

  @Test
  void firstOfAKindOfItsOwn_cannotBeReadByTheLoadTestClient() {
    assertThat(warnings(character("ada"), character("eve").instructions(SMALLTALK)))
        .singleElement()
        .asString()
        .startsWith("The first listed character, \"ada\", has a kind")
        .endsWith("come first, with its order.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en-GB"})
  void firstInAnotherLanguage_cannotBeReadByTheLoadTestClient(String language) {
    assertThat(
            warnings(
                character("ada").languages(language).instructions(SMALLTALK), character("eve")))
        .singleElement()
        .asString()
        .startsWith("The first listed character");
  }

  private static CharacterDefinition.Builder character(String id) {
    return CharacterDefinition.builder(id, id)
        .voice(new FileVoiceSource(id + ".wav", null, null, null, null));
  }

  private static List<String> warnings(CharacterDefinition.Builder... characters) {
    CharacterRegistry.Builder cast = CharacterRegistry.builder();
    for (CharacterDefinition.Builder character : characters) {
      cast.add(character.build(), context -> "Hello.");
    }
    return VoiceListCheck.warnings(VoiceList.of(cast.banks().load()));
  }

  private record Elsewhere(String kind) implements VoiceSource {

    @Override
    public String voice() {
      return "elsewhere.wav";
    }
  }
}
