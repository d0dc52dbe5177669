package dev.dramatis.tools.cli.roundtrip;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What unmute takes and no cast can have; the importer's README lists the same. */
final class KnownExceptions {

  private static final int LONGEST_NAME = 100;

  private KnownExceptions() {}

  /** An entry whose voice lies astray, whose license no build accepts, or with an endless name. */
  static boolean areRefused(Map<String, @Nullable Object> entry) {
    Map<String, @Nullable Object> source = Unmute.section(source(entry));
    Object name = entry.get("name");
    return (name != null && name.toString().length() > LONGEST_NAME)
        || GeneratedVoices.ASTRAY.contains(String.valueOf(source.get("path_on_server")))
        || (source.get("sound_instance") instanceof Map<?, ?> sound
            && GeneratedVoices.UNLISTED.contains(String.valueOf(sound.get("license"))));
  }

  private static Object source(Map<String, @Nullable Object> entry) {
    Object source = entry.get("source");
    return source == null ? Map.of() : source;
  }
}
