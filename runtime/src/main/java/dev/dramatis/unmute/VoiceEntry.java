package dev.dramatis.unmute;

import static java.util.stream.Collectors.joining;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Instructions;
import dev.dramatis.character.Listed;
import dev.dramatis.character.VoiceSource;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.voice.FileVoiceSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One character in unmute's terms. Keys and their order are those of unmute's {@code VoiceSample}
 * (kyutai-labs/unmute, {@code unmute/tts/voices.py}). Fields that are not set are null here, as its
 * server sends them.
 */
final class VoiceEntry {

  private static final String CONSTANT = "constant";

  /** The only kind of unmute without a language. */
  private static final String WITHOUT_LANGUAGE = "unmute_explanation";

  /** The kinds that unmute's models take ({@code unmute/llm/system_prompt.py}). */
  private static final Set<String> UNMUTES_KINDS =
      Set.of(CONSTANT, "smalltalk", "guess_animal", "quiz_show", "news", WITHOUT_LANGUAGE);

  private VoiceEntry() {}

  /** Returns the entry for clients, with the id and without the comment. */
  static Map<String, @Nullable Object> forClients(
      CharacterDefinition character, boolean showsPrompts) {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    entry.put("name", character.name());
    entry.put("good", good(character.listed()));
    entry.put("instructions", instructionsForClients(character, showsPrompts));
    entry.put("source", sourceForClients(character.voice()));
    return entry;
  }

  /** Returns instructions of a kind and in a language of unmute's; further fields do no harm. */
  private static Map<String, @Nullable Object> instructionsForClients(
      CharacterDefinition character, boolean showsPrompts) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    String kind = UNMUTES_KINDS.contains(character.kind()) ? character.kind() : CONSTANT;
    fields.put("type", kind);
    if (kind.equals(CONSTANT)) {
      fields.put("text", text(character, showsPrompts));
    }
    if (showsPrompts) {
      addParameters(character, fields);
    }
    if (!kind.equals(WITHOUT_LANGUAGE)) {
      fields.put("language", unmutesLanguage(character.languages()));
    }
    fields.put("character", character.id());
    return fields;
  }

  /**
   * Returns what people read in unmute's frontend. It is never left out, since unmute's models
   * would put a text of their own there.
   */
  private static String text(CharacterDefinition character, boolean showsPrompts) {
    return showsPrompts && character.instructions().orElse(null) instanceof ConstantInstructions own
        ? own.text()
        : character.description().orElse("");
  }

  /** Returns English and French, of which unmute knows all four lists; null if there is neither. */
  private static @Nullable String unmutesLanguage(List<String> languages) {
    String known =
        languages.stream()
            .map(tag -> tag.split("-", 2)[0])
            .filter(Set.of("en", "fr")::contains)
            .distinct()
            .collect(joining("/"));
    return known.isEmpty() ? null : known;
  }

  /** Returns a voice that unmute does not know as a file, which the TTS finds by the same name. */
  private static Map<String, @Nullable Object> sourceForClients(VoiceSource voice) {
    if (voice instanceof FileVoiceSource || isFreesound(voice)) {
      return source(voice);
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("source_type", "file");
    fields.put("path_on_server", voice.voice());
    fields.put("description", null);
    fields.put("description_link", null);
    addAll(voice.wireFields(), fields);
    return fields;
  }

  /** A team's own record of that kind is one if it has what unmute's models and frontend need. */
  private static boolean isFreesound(VoiceSource voice) {
    Map<String, ? extends @Nullable Object> fields = voice.wireFields();
    return voice.kind().equals("freesound")
        && fields.get("url") != null
        && fields.get("sound_instance") != null;
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
    addParameters(character, fields);
    if (!character.kind().equals(WITHOUT_LANGUAGE) && !character.languages().isEmpty()) {
      fields.put("language", String.join("/", character.languages()));
    }
    return fields;
  }

  private static void addParameters(
      CharacterDefinition character, Map<String, @Nullable Object> fields) {
    character.instructions().map(Instructions::wireFields).ifPresent(more -> addAll(more, fields));
    fields.remove("language");
    fields.remove("character");
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
