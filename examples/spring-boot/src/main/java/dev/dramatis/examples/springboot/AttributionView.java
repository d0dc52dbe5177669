package dev.dramatis.examples.springboot;

import dev.dramatis.character.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * The credit for a voice.
 *
 * @param title the name of the work; null if it has none
 * @param author the author's name
 * @param license the license's URL or its name
 * @param url the address of the work; null if it has none
 */
record AttributionView(
    @Nullable String title, String author, String license, @Nullable String url) {

  static AttributionView of(Attribution attribution) {
    return new AttributionView(
        attribution.title().orElse(null),
        attribution.author(),
        attribution.license(),
        attribution.url().orElse(null));
  }
}
