package dev.dramatis.wire;

import dev.dramatis.CharacterDefinition;
import dev.dramatis.Listed;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.instructions.Instructions;
import dev.dramatis.instructions.UnmuteExplanationInstructions;
import dev.dramatis.voice.FileVoiceSource;
import dev.dramatis.voice.FreesoundSound;
import dev.dramatis.voice.FreesoundVoiceSource;
import dev.dramatis.voice.VoiceSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One character in unmute's terms. Keys and their order are those of unmute's {@code VoiceSample}
 * (kyutai-labs/unmute, {@code unmute/tts/voices.py}); its server sends unset fields as null, and
 * its file leaves them out.
 */
enum VoiceEntry {
  /** As clients read it. */
  FOR_CLIENTS {
    @Override
    Fields fields() {
      return Fields.withNulls();
    }

    @Override
    Map<String, @Nullable Object> of(CharacterDefinition character) {
      return fields()
          .add("name", character.name())
          .add("good", good(character.listed()))
          .add("instructions", instructions(character).add("character", character.id()).map())
          .add("source", source(character.voice()).map())
          .map();
    }
  },

  /** As voices.yaml has it: with the comment, and without the id. */
  IN_FILE {
    @Override
    Fields fields() {
      return Fields.withoutNulls();
    }

    @Override
    Map<String, @Nullable Object> of(CharacterDefinition character) {
      return fields()
          .add("name", character.name())
          .add("comment", character.comment().orElse(null))
          .add("good", good(character.listed()))
          .add(
              "instructions",
              character.instructions().isPresent() ? instructions(character).map() : null)
          .add("source", source(character.voice()).map())
          .map();
    }
  };

  abstract Fields fields();

  abstract Map<String, @Nullable Object> of(CharacterDefinition character);

  static @Nullable Boolean good(Listed listed) {
    return listed == Listed.UNDECIDED ? null : Boolean.valueOf(listed == Listed.YES);
  }

  Fields instructions(CharacterDefinition character) {
    @Nullable Instructions data = character.instructions().orElse(null);
    Fields fields = fields().add("type", character.kind());
    if (data instanceof ConstantInstructions constant) {
      fields.add("text", constant.text());
    }
    fields.addFormOf(data);
    return data instanceof UnmuteExplanationInstructions
        ? fields
        : fields.add("language", language(character.languages()));
  }

  private static @Nullable String language(List<String> languages) {
    return languages.isEmpty() ? null : String.join("/", languages);
  }

  Fields source(VoiceSource voice) {
    Fields fields = fields().add("source_type", voice.kind());
    if (voice instanceof FreesoundVoiceSource freesound) {
      fields
          .add("url", freesound.url())
          .add("start_time", freesound.startTime())
          .add("sound_instance", sound(freesound.sound()));
    }
    fields.add("path_on_server", voice.voice()).addFormOf(voice);
    if (voice instanceof FileVoiceSource file) {
      fields.add("description", file.description()).add("description_link", file.descriptionLink());
    }
    return fields;
  }

  private Map<String, @Nullable Object> sound(FreesoundSound sound) {
    return fields()
        .add("id", sound.id())
        .add("name", sound.name())
        .add("username", sound.username())
        .add("license", sound.license())
        .map();
  }
}
