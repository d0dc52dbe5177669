package dev.dramatis.examples.voicehost;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Listed;
import dev.dramatis.character.VoiceSource;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.instructions.QuizItem;
import dev.dramatis.instructions.QuizShowInstructions;
import dev.dramatis.instructions.SmalltalkInstructions;
import dev.dramatis.voice.FileVoiceSource;
import dev.dramatis.voice.FreesoundVoiceSource;
import dev.dramatis.voice.SoundInstance;
import java.util.List;

/** A cast like unmute's, with voices that one, two and no listed characters have. */
final class RealtimeCast {

  static final String WATERCOOLER = "unmute-prod-website/p329_022.wav";
  static final String GERTRUDE =
      "unmute-prod-website/freesound/440565_why-is-there-educationwav.mp3";
  static final String GERTRUDES_TEXT = "Offer life advice. Your name is Gertrude.";

  private RealtimeCast() {}

  static CharacterRegistry load(CharacterRegistry.Builder cast) {
    return addTo(cast).banks().load();
  }

  static CharacterRegistry.Builder addTo(CharacterRegistry.Builder cast) {
    return cast.add(
            character("watercooler", file(WATERCOOLER))
                .order(1)
                .instructions(new SmalltalkInstructions(List.of("the coffee machine"), null))
                .build())
        .add(
            character("gertrude", gertrudesVoice())
                .order(2)
                .instructions(new ConstantInstructions(GERTRUDES_TEXT))
                .build())
        .add(
            character("carl", file("carl.wav")).order(3).description("A man of code.").build(),
            context -> "I am Carl.")
        .add(
            character("quiz", file("quiz.wav"))
                .languages("en", "fr")
                .instructions(new QuizShowInstructions(List.of(new QuizItem("Who?", "Me.")), null))
                .build())
        .add(character("ada", file("shared.wav")).build(), context -> "I am Ada.")
        .add(character("bob", file("shared.wav")).build(), context -> "I am Bob.")
        .add(
            character("hidden", file("hidden.wav")).listed(Listed.NO).build(),
            context -> "I hide from " + context.llmName() + ".")
        .add(
            character("moody", file("moody.wav")).build(),
            context -> {
              throw new IllegalStateException("the muse of com.example.Secret left");
            });
  }

  private static CharacterDefinition.Builder character(String id, VoiceSource voice) {
    return CharacterDefinition.builder(id, id).voice(voice);
  }

  private static VoiceSource file(String path) {
    return new FileVoiceSource(path, null, null, null, null);
  }

  private static VoiceSource gertrudesVoice() {
    return new FreesoundVoiceSource(
        GERTRUDE,
        "https://freesound.org/people/tender_buttons/sounds/440565/",
        null,
        new SoundInstance(
            440565,
            "Why is there education.wav",
            "tender_buttons",
            "http://creativecommons.org/licenses/by/3.0/"));
  }
}
