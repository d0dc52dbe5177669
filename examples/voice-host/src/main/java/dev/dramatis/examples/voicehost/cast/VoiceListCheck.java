package dev.dramatis.examples.voicehost.cast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks at start-up that unmute's frontend finds a voice to begin with in {@code /v1/voices}. It
 * draws one of those whose language is unset or exactly {@code en}, and fails if there is none
 * (kyutai-labs/unmute, {@code frontend/src/app/UnmuteConfigurator.tsx}). A cast for other clients
 * may do without it, so this is a warning.
 */
public final class VoiceListCheck {

  private static final Logger LOGGER = LoggerFactory.getLogger(VoiceListCheck.class);

  private static final String NO_ENGLISH =
      "No listed character has English as its only language or no language at all, so unmute's"
          + " frontend finds no voice to begin with and shows nothing; list a character without"
          + " languages, or with languages = \"en\".";

  private VoiceListCheck() {}

  /**
   * Logs the warning if there is no such voice.
   *
   * @param voices the voice list
   */
  public static void log(List<? extends Map<String, ? extends @Nullable Object>> voices) {
    warning(voices).ifPresent(LOGGER::warn);
  }

  static Optional<String> warning(List<? extends Map<String, ? extends @Nullable Object>> voices) {
    boolean isFound = voices.stream().anyMatch(voice -> Set.of("", "en").contains(language(voice)));
    return isFound ? Optional.empty() : Optional.of(NO_ENGLISH);
  }

  private static String language(Map<String, ? extends @Nullable Object> voice) {
    return voice.get("instructions") instanceof Map<?, ?> members && members.get("language") != null
        ? String.valueOf(members.get("language"))
        : "";
  }
}
