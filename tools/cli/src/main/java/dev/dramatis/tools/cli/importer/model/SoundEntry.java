package dev.dramatis.tools.cli.importer.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Freesound says about a sound, as {@code sound_instance} has it.
 *
 * @param extras the keys that unmute does not know, and {@code previews}, which it never writes
 */
public record SoundEntry(
    long id, String name, String username, String license, Map<String, @Nullable Object> extras) {

  public SoundEntry {
    extras = Entry.copy(extras);
  }
}
