package dev.dramatis.examples.voicehost.cast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A voice as {@code /v1/attributions} lists it, with everybody who speaks in it.
 *
 * @param voice what the TTS is told
 * @param verified whether its author and its license are known
 * @param title the name of the work, else what the sample is, or null where neither is known
 * @param author whom to credit, or null where that is not known
 * @param license the license's URL or its name, or null where it is not known
 * @param licenseName what the license is called for short
 * @param url a page about the work, or null where there is none
 * @param characters who speaks in it, in listing order
 */
public record AttributedVoice(
    String voice,
    String kind,
    boolean verified,
    @Nullable String title,
    @Nullable String author,
    @Nullable String license,
    @Nullable String licenseName,
    @Nullable String url,
    List<Speaker> characters) {

  static AttributedVoice of(VoiceView voice, List<Speaker> speakers) {
    CreditView credit = voice.attribution();
    return new AttributedVoice(
        voice.voice(),
        voice.kind(),
        credit != null,
        voice.title(),
        credit == null ? null : credit.author(),
        credit == null ? null : credit.license(),
        credit == null ? null : credit.licenseName(),
        voice.url(),
        speakers);
  }

  /** A character by its id and its name. */
  public record Speaker(String id, String name) {

    static Speaker of(CharacterView character) {
      return new Speaker(character.id(), character.name());
    }
  }
}
