package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.character.VoiceSource;
import dev.dramatis.voice.FileVoiceSource;
import dev.dramatis.voice.FreesoundVoiceSource;
import org.jspecify.annotations.Nullable;

/**
 * A voice as {@code /v1/characters} shows it.
 *
 * @param voice what the TTS is told
 * @param startTime where in the sample it starts, in seconds
 * @param attribution whom to credit, or null where that is not known
 */
public record VoiceView(
    String kind,
    String voice,
    @Nullable String description,
    @Nullable String descriptionLink,
    @Nullable Integer startTime,
    @Nullable CreditView attribution) {

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
        source.attribution().map(CreditView::of).orElse(null));
  }

  /** The name of the work, else what the sample is; null where neither is known. */
  public @Nullable String title() {
    return attribution != null && attribution.title() != null ? attribution.title() : description;
  }

  /** A page about the work or the sample; null where there is none. */
  public @Nullable String url() {
    return attribution != null && attribution.url() != null ? attribution.url() : descriptionLink;
  }
}
