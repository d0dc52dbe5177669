package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.examples.voicehost.cast.VoiceView.AttributionView;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The credit of a voice, as {@code /v1/attributions} and the pages show it.
 *
 * @param voice the voice's name at the TTS
 * @param verified whether its author and its license are known
 * @param title the name of the work, else the description of the sample, or null
 * @param author the author to credit, or null if unknown
 * @param license the license's URL or its name, or null if unknown
 * @param licenseName the license's short name, or null if unknown
 * @param url a page about the work or the sample, or null
 */
public record Credit(
    String voice,
    String kind,
    boolean verified,
    @Nullable String title,
    @Nullable String author,
    @Nullable String license,
    @Nullable String licenseName,
    @Nullable String url) {

  private static final Set<String> WEB = Set.of("http", "https");

  /** Returns the credit of a voice. */
  public static Credit of(VoiceView voice) {
    AttributionView known = voice.attribution();
    if (known == null) {
      return new Credit(
          voice.voice(),
          voice.kind(),
          false,
          voice.description(),
          null,
          null,
          null,
          voice.descriptionLink());
    }
    return new Credit(
        voice.voice(),
        voice.kind(),
        true,
        known.title() == null ? voice.description() : known.title(),
        known.author(),
        known.license(),
        known.licenseName(),
        known.url() == null ? voice.descriptionLink() : known.url());
  }

  /** Returns the address of the work's page, or null if it has no web page. */
  public @Nullable String href() {
    return webPage(url);
  }

  /** Returns the address of the license's page, or null if it has no web page. */
  public @Nullable String licenseHref() {
    return webPage(license);
  }

  /** Returns an address that a page may link, or null for any other, such as a script's. */
  static @Nullable String webPage(@Nullable String address) {
    if (address == null) {
      return null;
    }
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return WEB.contains(scheme) && uri.getHost() != null ? address : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
