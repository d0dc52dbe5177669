package dev.dramatis.examples.voicehost.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks what unmute's clients take for granted about {@code /v1/voices}, at start-up: a cast for
 * other clients may do without it, so each is a warning. The facts are from kyutai-labs/unmute.
 */
public final class VoiceListCheck {

  private static final Logger LOGGER = LoggerFactory.getLogger(VoiceListCheck.class);

  private static final Set<String> UNMUTES_KINDS =
      Set.of("constant", "smalltalk", "guess_animal", "quiz_show", "news", "unmute_explanation");

  private static final Set<String> UNMUTES_LANGUAGES = Set.of("en", "fr", "en/fr", "fr/en");

  private static final Set<String> UNMUTES_VOICES = Set.of("file", "freesound");

  private VoiceListCheck() {}

  /**
   * Logs each warning as a line.
   *
   * @param voices the voice list
   */
  public static void log(List<? extends Map<String, ? extends @Nullable Object>> voices) {
    warnings(voices).forEach(LOGGER::warn);
  }

  /** Returns the warnings, each with its fix. */
  static List<String> warnings(List<? extends Map<String, ? extends @Nullable Object>> voices) {
    List<String> warnings = new ArrayList<>();
    addIfNoEnglish(voices, warnings);
    voices.forEach(voice -> addIfWithoutSound(voice, warnings));
    if (!voices.isEmpty()) {
      addIfUnreadable(voices.get(0), warnings);
    }
    return warnings;
  }

  /**
   * The frontend begins with a voice that it draws from those whose language is unset or exactly
   * {@code en}, and fails where there is none ({@code frontend/src/app/UnmuteConfigurator.tsx}).
   */
  private static void addIfNoEnglish(
      List<? extends Map<String, ? extends @Nullable Object>> voices, List<String> warnings) {
    if (voices.stream().noneMatch(voice -> Set.of("", "en").contains(language(voice)))) {
      warnings.add(
          "No listed character has English as its only language or no language at all, so unmute's"
              + " frontend finds no voice to begin with and shows nothing; list a character without"
              + " languages, or with languages = \"en\".");
    }
  }

  /**
   * The frontend credits every voice that is no file with the user name of its sound, and fails
   * without it ({@code frontend/src/app/VoiceAttribution.tsx}).
   */
  private static void addIfWithoutSound(
      Map<String, ? extends @Nullable Object> voice, List<String> warnings) {
    if (!source(voice, "source_type").equals("file") && source(voice, "sound_instance").isEmpty()) {
      warnings.add(
          ("The voice of the character \"%s\" is no file and has no Freesound sound, so "
                  + "unmute's frontend fails when it shows whom to credit; give the voice its "
                  + "sound, or do not list the character.")
              .formatted(instructions(voice, "character")));
    }
  }

  /**
   * The load-test client reads the first entry, with unmute's own types ({@code
   * unmute/loadtest/loadtest_client.py}, {@code unmute/llm/system_prompt.py}).
   */
  private static void addIfUnreadable(
      Map<String, ? extends @Nullable Object> first, List<String> warnings) {
    String language = language(first);
    if (!UNMUTES_KINDS.contains(instructions(first, "type"))
        || !UNMUTES_VOICES.contains(source(first, "source_type"))
        || !(language.isEmpty() || UNMUTES_LANGUAGES.contains(language))) {
      warnings.add(
          ("The first listed character, \"%s\", has a kind, a voice or a language that "
                  + "unmute does not have, so unmute's load-test client cannot read the voice "
                  + "list; let a character of a built-in kind and voice in English or French "
                  + "come first, with its order.")
              .formatted(instructions(first, "character")));
    }
  }

  private static String language(Map<String, ? extends @Nullable Object> voice) {
    return instructions(voice, "language");
  }

  private static String instructions(Map<String, ? extends @Nullable Object> voice, String key) {
    return member(voice, "instructions", key);
  }

  private static String source(Map<String, ? extends @Nullable Object> voice, String key) {
    return member(voice, "source", key);
  }

  /** A value as text; empty if it is null or not there. */
  private static String member(
      Map<String, ? extends @Nullable Object> voice, String object, String key) {
    return voice.get(object) instanceof Map<?, ?> members && members.get(key) != null
        ? String.valueOf(members.get(key))
        : "";
  }
}
