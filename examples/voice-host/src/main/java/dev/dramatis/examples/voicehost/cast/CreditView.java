package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.character.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Whom to credit for a voice.
 *
 * @param title the name of the work, or null where it has none
 * @param license the license's URL or its name, as the character's author wrote it
 * @param licenseName what the license is called for short
 * @param url where the work is found, or null where it is not published
 */
public record CreditView(
    @Nullable String title,
    String author,
    String license,
    String licenseName,
    @Nullable String url) {

  static CreditView of(Attribution attribution) {
    return new CreditView(
        attribution.title().orElse(null),
        attribution.author(),
        attribution.license(),
        LicenseName.of(attribution.license()),
        attribution.url().orElse(null));
  }
}
