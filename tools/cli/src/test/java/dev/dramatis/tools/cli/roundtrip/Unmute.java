package dev.dramatis.tools.cli.roundtrip;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What unmute makes of an entry: its models (kyutai-labs/unmute, {@code unmute/tts/voices.py}) read
 * it and dump it, where null and left out are one. Other keys stay as they are.
 */
final class Unmute {

  private static final Set<String> TRUE = Set.of("1", "1.0", "on", "t", "true", "y", "yes");

  private Unmute() {}

  static Map<String, @Nullable Object> read(Map<String, @Nullable Object> entry) {
    Map<String, @Nullable Object> read = new LinkedHashMap<>(entry);
    read.computeIfPresent("good", (key, good) -> isTrue(good));
    read.computeIfPresent("instructions", (key, section) -> instructions(section(section)));
    read.computeIfPresent("source", (key, section) -> source(section(section)));
    return withoutNulls(read, "name", "comment", "good", "instructions");
  }

  /** Pydantic's lax mode, of what it takes at all. */
  private static boolean isTrue(Object good) {
    return TRUE.contains(good.toString().toLowerCase(Locale.ROOT));
  }

  private static Map<String, @Nullable Object> instructions(
      Map<String, @Nullable Object> instructions) {
    return withoutNulls(instructions, "text", "language");
  }

  private static Map<String, @Nullable Object> source(Map<String, @Nullable Object> source) {
    if (!Set.of("file", "freesound").contains(String.valueOf(source.get("source_type")))) {
      return source;
    }
    source.computeIfPresent("start_time", (key, seconds) -> whole(seconds));
    source.computeIfPresent("sound_instance", (key, section) -> sound(section(section)));
    return withoutNulls(source, "description", "description_link", "start_time", "sound_instance");
  }

  private static Map<String, @Nullable Object> sound(Map<String, @Nullable Object> sound) {
    sound.computeIfPresent("id", (key, id) -> whole(id));
    return sound;
  }

  private static long whole(Object number) {
    return (long) Double.parseDouble(number.toString());
  }

  private static Map<String, @Nullable Object> withoutNulls(
      Map<String, @Nullable Object> map, String... keys) {
    for (String key : keys) {
      map.remove(key, null);
    }
    return map;
  }

  /** A copy of a mapping that is a value. */
  @SuppressWarnings("unchecked")
  static Map<String, @Nullable Object> section(Object value) {
    return new LinkedHashMap<>((Map<String, @Nullable Object>) value);
  }
}
