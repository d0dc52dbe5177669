package dev.dramatis.voice;

import java.util.Optional;

/**
 * Where the TTS finds a character's voice.
 *
 * <p>A team adds a source of its own with a record that implements this interface and an annotation
 * bound to it by {@link dev.dramatis.annotation.BindsTo}. Implementations are immutable.
 */
public interface VoiceSource {

  /** The kind on the wire, in snake_case: {@code file}, {@code freesound}, or a team's own. */
  String kind();

  /** What the TTS is told: for the built-in kinds, a path relative to the TTS server's voices. */
  String voice();

  /** Whom to credit, where that is known. */
  default Optional<Attribution> attribution() {
    return Optional.empty();
  }
}
