package dev.dramatis.examples.voicehost.page;

import dev.dramatis.examples.voicehost.cast.AttributedVoice;
import dev.dramatis.examples.voicehost.cast.CreditView;
import dev.dramatis.examples.voicehost.cast.VoiceView;
import org.jspecify.annotations.Nullable;

/**
 * Whom the programme credits for a voice.
 *
 * @param voice what the TTS is told
 * @param title what the voice is, or null where that is not known
 * @param href a page about it, or null where there is none
 * @param author whose it is, or null where that is not known
 * @param license what its license is called, or null where it is not known
 * @param licenseHref the license's page, or null where there is none
 */
record Credit(
    String voice,
    @Nullable String title,
    @Nullable String href,
    @Nullable String author,
    @Nullable String license,
    @Nullable String licenseHref) {

  static Credit of(VoiceView voice) {
    CreditView credit = voice.attribution();
    return new Credit(
        voice.voice(),
        voice.title(),
        WebLink.to(voice.url()),
        credit == null ? null : credit.author(),
        credit == null ? null : credit.licenseName(),
        credit == null ? null : WebLink.to(credit.license()));
  }

  static Credit of(AttributedVoice voice) {
    return new Credit(
        voice.voice(),
        voice.title(),
        WebLink.to(voice.url()),
        voice.author(),
        voice.licenseName(),
        WebLink.to(voice.license()));
  }
}
