package dev.dramatis.wire;

import dev.dramatis.CharacterDefinition;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.Listed;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.instructions.UnmuteExplanationInstructions;
import dev.dramatis.voice.FileVoiceSource;
import dev.dramatis.voice.FreesoundSound;
import dev.dramatis.voice.FreesoundVoiceSource;
import dev.dramatis.voice.VoiceSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The voice list, {@code GET /v1/voices}, in the form that unmute's clients read.
 *
 * <p>It is made of maps, lists and plain values, in the order of their keys and with their nulls,
 * so that any JSON or YAML library writes it; tell the library to keep nulls. Keys and their order
 * are those of unmute's {@code VoiceSample} (kyutai-labs/unmute, {@code unmute/tts/voices.py}). A
 * character's id rides inside {@code instructions} as {@code character}: clients pass {@code
 * instructions} back as they got them.
 */
public final class VoiceList {

  private VoiceList() {}

  /** The listed characters of a registry, in listing order; immutable entries apart. */
  public static List<Map<String, @Nullable Object>> of(CharacterRegistry registry) {
    List<Map<String, @Nullable Object>> voices = new ArrayList<>();
    for (CharacterDefinition character : registry.definitions()) {
      if (character.listed() == Listed.YES) {
        voices.add(entry(character));
      }
    }
    return voices;
  }

  private static Map<String, @Nullable Object> entry(CharacterDefinition character) {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    entry.put("name", character.name());
    entry.put("good", true);
    entry.put("instructions", instructions(character));
    entry.put("source", source(character.voice()));
    return entry;
  }

  private static Map<String, @Nullable Object> instructions(CharacterDefinition character) {
    Map<String, @Nullable Object> instructions = new LinkedHashMap<>();
    instructions.put("type", character.kind());
    character
        .instructions()
        .filter(ConstantInstructions.class::isInstance)
        .map(ConstantInstructions.class::cast)
        .ifPresent(constant -> instructions.put("text", constant.text()));
    if (!character
        .instructions()
        .filter(UnmuteExplanationInstructions.class::isInstance)
        .isPresent()) {
      instructions.put("language", language(character.languages()));
    }
    instructions.put("character", character.id());
    return instructions;
  }

  private static @Nullable String language(List<String> languages) {
    return languages.isEmpty() ? null : String.join("/", languages);
  }

  private static Map<String, @Nullable Object> source(VoiceSource voice) {
    Map<String, @Nullable Object> source = new LinkedHashMap<>();
    source.put("source_type", voice.kind());
    if (voice instanceof FreesoundVoiceSource freesound) {
      source.put("url", freesound.url());
      source.put("start_time", freesound.startTime());
      source.put("sound_instance", sound(freesound.sound()));
    }
    source.put("path_on_server", voice.voice());
    if (voice instanceof FileVoiceSource file) {
      source.put("description", file.description());
      source.put("description_link", file.descriptionLink());
    }
    return source;
  }

  private static Map<String, @Nullable Object> sound(FreesoundSound sound) {
    Map<String, @Nullable Object> instance = new LinkedHashMap<>();
    instance.put("id", sound.id());
    instance.put("name", sound.name());
    instance.put("username", sound.username());
    instance.put("license", sound.license());
    return instance;
  }
}
