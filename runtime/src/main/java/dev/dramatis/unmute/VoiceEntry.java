package dev.dramatis.unmute;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Instructions;
import dev.dramatis.character.Listed;
import dev.dramatis.character.VoiceSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One character in unmute's terms. Keys and their order are those of unmute's {@code VoiceSample}
 * (kyutai-labs/unmute, {@code unmute/tts/voices.py}). Fields that are not set are null here, as its
 * server sends them.
 */
final class VoiceEntry {

  /** The only kind of unmute without a language. */
  private static final String WITHOUT_LANGUAGE = "unmute_explanation";

  private VoiceEntry() {}

  /** Returns the entry for clients, with the id and without the comment. */
  static Map<String, @Nullable Object> forClients(CharacterDefinition character) {
    Map<String, @Nullable Object> instructions = instructions(character);
    instructions.put("character", character.id());
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    entry.put("name", character.name());
    entry.put("good", good(character.listed()));
    entry.put("instructions", instructions);
    entry.put("source", source(character.voice()));
    return entry;
  }

  /** Returns the entry for voices.yaml: with the comment, without the id and without nulls. */
  static Map<String, @Nullable Object> inFile(CharacterDefinition character) {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    entry.put("name", character.name());
    entry.put("comment", character.comment().orElse(null));
    entry.put("good", good(character.listed()));
    entry.put(
        "instructions", character.instructions().isPresent() ? instructions(character) : null);
    entry.put("source", source(character.voice()));
    return withoutNulls(entry);
  }

  private static Map<String, @Nullable Object> withoutNulls(Map<?, ?> fields) {
    Map<String, @Nullable Object> set = new LinkedHashMap<>();
    fields.forEach(
        (key, value) -> {
          if (value != null) {
            set.put((String) key, value instanceof Map<?, ?> nested ? withoutNulls(nested) : value);
          }
        });
    return set;
  }

  private static @Nullable Boolean good(Listed listed) {
    return listed == Listed.UNDECIDED ? null : Boolean.valueOf(listed == Listed.YES);
  }

  private static Map<String, @Nullable Object> instructions(CharacterDefinition character) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("type", character.kind());
    character.instructions().map(Instructions::wireFields).ifPresent(more -> addAll(more, fields));
    fields.remove("language");
    fields.remove("character");
    if (!character.kind().equals(WITHOUT_LANGUAGE)) {
      fields.put("language", language(character.languages()));
    }
    return fields;
  }

  private static @Nullable String language(List<String> languages) {
    return languages.isEmpty() ? null : String.join("/", languages);
  }

  private static Map<String, @Nullable Object> source(VoiceSource voice) {
    Map<String, ? extends @Nullable Object> own = voice.wireFields();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("source_type", voice.kind());
    if (!own.containsKey("path_on_server")) {
      fields.put("path_on_server", voice.voice());
    }
    addAll(own, fields);
    return fields;
  }

  /** Adds the fields whose keys are new. */
  private static void addAll(
      Map<String, ? extends @Nullable Object> more, Map<String, @Nullable Object> fields) {
    more.forEach(
        (key, value) -> {
          if (!fields.containsKey(key)) {
            fields.put(key, value);
          }
        });
  }
}
