package dev.dramatis.tools.cli.importer.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a voice comes from, as {@code source} has it. */
public sealed interface SourceEntry {

  /** The discriminator, {@code source_type}. */
  String type();

  /** The name of the voice for the TTS: {@code path_on_server}. */
  String path();

  /** The keys that unmute does not know in this source. */
  Map<String, @Nullable Object> extras();

  /** A sample on the TTS server: {@code file}. */
  record File(
      String path,
      @Nullable String description,
      @Nullable String descriptionLink,
      Map<String, @Nullable Object> extras)
      implements SourceEntry {

    public File {
      extras = Entry.copy(extras);
    }

    @Override
    public String type() {
      return "file";
    }
  }

  /**
   * A sound of Freesound: {@code freesound}.
   *
   * @param sound null where the entry has no data of Freesound
   */
  record Freesound(
      String path,
      String url,
      @Nullable Long startTime,
      @Nullable SoundEntry sound,
      Map<String, @Nullable Object> extras)
      implements SourceEntry {

    public Freesound {
      extras = Entry.copy(extras);
    }

    @Override
    public String type() {
      return "freesound";
    }
  }

  /** A kind that unmute does not know; every other key is one of the extras. */
  record Other(String type, String path, Map<String, @Nullable Object> extras)
      implements SourceEntry {

    public Other {
      extras = Entry.copy(extras);
    }
  }
}
