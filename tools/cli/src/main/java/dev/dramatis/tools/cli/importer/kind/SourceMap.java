package dev.dramatis.tools.cli.importer.kind;

import dev.dramatis.tools.cli.importer.model.SoundEntry;
import dev.dramatis.tools.cli.importer.model.SourceEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A source as the keys that its kind has in {@code voices.yaml}. */
final class SourceMap {

  private SourceMap() {}

  static Map<String, @Nullable Object> of(SourceEntry source) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put(KindPlan.PATH, source.path());
    if (source instanceof SourceEntry.File file) {
      map.put("description", file.description());
      map.put("description_link", file.descriptionLink());
    } else if (source instanceof SourceEntry.Freesound freesound) {
      map.put("url", freesound.url());
      map.put("start_time", freesound.startTime());
      map.put("sound_instance", sound(freesound.sound()));
    } else {
      map.putAll(source.extras());
    }
    return map;
  }

  private static @Nullable Map<String, Object> sound(@Nullable SoundEntry sound) {
    if (sound == null) {
      return null;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", sound.id());
    map.put("name", sound.name());
    map.put("username", sound.username());
    map.put("license", sound.license());
    return map;
  }
}
