package dev.dramatis.tools.cli.importer.read;

import dev.dramatis.tools.cli.importer.model.SoundEntry;
import dev.dramatis.tools.cli.importer.model.SourceEntry;
import dev.dramatis.tools.cli.report.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a voice comes from; the discriminator is {@code source_type}. */
final class SourceReader {

  private final Fields fields;
  private final Map<String, Place> places;

  /**
   * @param places where the places of what lies deeper are added
   */
  SourceReader(Fields fields, Map<String, Place> places) {
    this.fields = fields;
    this.places = places;
  }

  SourceEntry read() {
    String type = fields.required("source_type");
    String path = fields.required("path_on_server");
    return switch (type) {
      case "file" ->
          new SourceEntry.File(
              path, fields.text("description"), fields.text("description_link"), fields.rest());
      case "freesound" ->
          new SourceEntry.Freesound(
              path, fields.required("url"), fields.whole("start_time"), sound(), fields.rest());
      default -> new SourceEntry.Other(type, path, fields.rest());
    };
  }

  private @Nullable SoundEntry sound() {
    Fields below = fields.fields("sound_instance").orElse(null);
    if (below == null) {
      return null;
    }
    SoundEntry sound =
        new SoundEntry(
            below.requiredWhole("id"),
            below.required("name"),
            below.required("username"),
            below.required("license"),
            below.rest());
    places.putAll(below.places());
    return sound;
  }
}
