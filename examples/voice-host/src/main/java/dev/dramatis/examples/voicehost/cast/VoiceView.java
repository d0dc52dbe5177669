package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.character.Attribution;
import dev.dramatis.character.VoiceSource;
import dev.dramatis.voice.FileVoiceSource;
import dev.dramatis.voice.FreesoundVoiceSource;
import org.jspecify.annotations.Nullable;

/**
 * A voice as {@code /v1/characters} shows it.
 *
 * @param voice the voice's name at the TTS
 * @param startTime the place in the sample where the voice starts, in seconds
 * @param attribution the author's credit, or null if unknown
 */
public record VoiceView(
    String kind,
    String voice,
    @Nullable String description,
    @Nullable String descriptionLink,
    @Nullable Integer startTime,
    @Nullable AttributionView attribution) {

  static VoiceView of(VoiceSource source) {
    String description = null;
    String descriptionLink = null;
    Integer startTime = null;
    if (source instanceof FileVoiceSource file) {
      description = file.description();
      descriptionLink = file.descriptionLink();
    } else if (source instanceof FreesoundVoiceSource freesound) {
      descriptionLink = freesound.url();
      startTime = freesound.startTime();
    }
    return new VoiceView(
        source.kind(),
        source.voice(),
        description,
        descriptionLink,
        startTime,
        source.attribution().map(AttributionView::of).orElse(null));
  }

  /**
   * An attribution in JSON.
   *
   * @param title the name of the work, or null if it has none
   * @param license the license's URL or its name, as the character's author wrote it
   * @param licenseName the license's short name
   * @param url the address of the work, or null if it is not published
   */
  record AttributionView(
      @Nullable String title,
      String author,
      String license,
      String licenseName,
      @Nullable String url) {

    static AttributionView of(Attribution attribution) {
      return new AttributionView(
          attribution.title().orElse(null),
          attribution.author(),
          attribution.license(),
          LicenseName.of(attribution.license()),
          attribution.url().orElse(null));
    }
  }
}
