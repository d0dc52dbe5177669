package dev.dramatis.examples.voicehost;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Listed;
import dev.dramatis.character.VoiceSource;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.instructions.SmalltalkInstructions;
import dev.dramatis.spi.CharacterBank;
import dev.dramatis.voice.FileVoiceSource;
import dev.dramatis.voice.FreesoundVoiceSource;
import dev.dramatis.voice.SoundInstance;
import java.util.List;

/** A small cast that has one of everything that a host must serve. */
final class TestCast {

  static final String FAILURE = "the muse of com.example.Secret left";

  private TestCast() {}

  /**
   * Loads the cast.
   *
   * @param banks further characters
   */
  static CharacterRegistry load(CharacterRegistry.Builder cast, CharacterBank... banks) {
    return cast.add(gertrude())
        .add(
            character("developpeuse", "Développeuse", 2).languages("fr").build(),
            context ->
                "Draw %d at %s for %s."
                    .formatted(
                        context.random().nextInt(1_000_000), context.now(), context.llmName()))
        .add(gardener())
        .add(
            character("moody", "Moody", 4).build(),
            context -> {
              throw new IllegalStateException(FAILURE);
            })
        .add(character("hidden", "Hidden", 5).listed(Listed.NO).build(), context -> "hidden")
        .add(
            character("maybe", "Maybe", 6).listed(Listed.UNDECIDED).build(), context -> "undecided")
        .add(trickster(), context -> "<script>alert('prompt')</script>")
        .banks(banks)
        .load();
  }

  private static CharacterDefinition gertrude() {
    SoundInstance sound =
        new SoundInstance(
            440565,
            "Why is there education.wav",
            "tender_buttons",
            "http://creativecommons.org/licenses/by/3.0/");
    return CharacterDefinition.builder("gertrude", "Gertrude")
        .order(1)
        .description("A kind lady who asks why.")
        .comment("for colleagues only")
        .voice(
            new FreesoundVoiceSource(
                "freesound/440565.mp3",
                "https://freesound.org/people/tender_buttons/sounds/440565/",
                null,
                sound))
        .instructions(new ConstantInstructions("You ask why."))
        .build();
  }

  private static CharacterDefinition gardener() {
    return CharacterDefinition.builder("gardener", "Gardener")
        .order(3)
        .description("A gardener who knows what to plant, and when.")
        .languages("en", "fr")
        .tags("outdoors", "calm")
        .voice(
            new FileVoiceSource(
                "voices/haku.wav",
                "Haku, reading",
                "https://example.org/haku",
                "Haku Example",
                "CC BY 4.0"))
        .instructions(new SmalltalkInstructions(List.of("the weather"), null))
        .build();
  }

  /** Tries to get markup and a script's address onto the page. */
  private static CharacterDefinition trickster() {
    VoiceSource voice =
        new FileVoiceSource(
            "voices/" + "withoutabreak".repeat(12) + ".wav",
            "<img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "<b>Bold</b>",
            "javascript:alert(2)");
    return CharacterDefinition.builder("trickster", "<i>Trickster</i>")
        .description("<img src=x onerror=alert(3)>")
        .order(7)
        .voice(voice)
        .build();
  }

  private static CharacterDefinition.Builder character(String id, String name, int order) {
    return CharacterDefinition.builder(id, name)
        .order(order)
        .voice(new FileVoiceSource("voices/" + id + ".wav", null, null, null, null));
  }
}
