package dev.dramatis.unmute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Listed;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.instructions.UnmuteExplanationInstructions;
import dev.dramatis.voice.FileVoiceSource;
import dev.dramatis.voice.FreesoundVoiceSource;
import dev.dramatis.voice.SoundInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes as {@link String#valueOf} writes maps, which shows keys, their order and nulls. */
class VoicesFileTest {

  @ParameterizedTest
  @CsvSource({"YES, true", "NO, false", "UNDECIDED,"})
  void good_isWhetherTheCharacterIsListed(Listed listed, Boolean good) {
    assertThat(VoicesFile.entry(define().listed(listed).build()).get("good")).isEqualTo(good);
  }

  @Test
  void entry_fieldsNotSet_areLeftOut() {
    assertThat(
            entry(
                define()
                    .listed(Listed.UNDECIDED)
                    .instructions(new ConstantInstructions("Be Anna."))))
        .isEqualTo(
            "{name=Anna, instructions={type=constant, text=Be Anna.},"
                + " source={source_type=file, path_on_server=a.wav}}");
  }

  @Test
  void entry_everyField_standsInUnmutesOrder() {
    assertThat(
            entry(
                define()
                    .comment("A note.")
                    .languages("en", "fr")
                    .instructions(new ConstantInstructions("Be Anna."))
                    .voice(
                        new FreesoundVoiceSource(
                            "a.mp3", "https://x", 3, new SoundInstance(7, "S", "ada", "CC0")))))
        .isEqualTo(
            "{name=Anna, comment=A note., good=true,"
                + " instructions={type=constant, text=Be Anna., language=en/fr},"
                + " source={source_type=freesound, url=https://x, start_time=3, sound_instance={id=7,"
                + " name=S, username=ada, license=CC0}, path_on_server=a.mp3}}");
  }

  @Test
  void entry_emptyComment_isThere() {
    assertThat(entry(define().comment(""))).contains("comment=,");
  }

  @Test
  void entry_unmuteExplanation_hasNoLanguage() {
    assertThat(
            entry(define().languages("en").instructions(new UnmuteExplanationInstructions(null))))
        .contains("instructions={type=unmute_explanation},");
  }

  @Test
  void entry_codeAlone_hasNoInstructions() {
    assertThat(entry(define().languages("en")))
        .isEqualTo("{name=Anna, good=true, source={source_type=file, path_on_server=a.wav}}");
  }

  private static CharacterDefinition.Builder define() {
    return CharacterDefinition.builder("anna", "Anna")
        .voice(new FileVoiceSource("a.wav", null, null, null, null));
  }

  private static String entry(CharacterDefinition.Builder definition) {
    return VoicesFile.entry(definition.build()).toString();
  }
}
