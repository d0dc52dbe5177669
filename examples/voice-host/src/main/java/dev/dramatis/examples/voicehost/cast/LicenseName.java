package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.character.License;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short name under which the host shows a license. */
final class LicenseName {

  /** The version, and the country of a license that Creative Commons adapted to its law. */
  private static final Pattern VERSION =
      Pattern.compile("\\d\\.\\d(?:[/ ][A-Za-z]{2,3}(?=[/ ]|$))?");

  private static final Pattern SCHEME = Pattern.compile("^https?://");

  private LicenseName() {}

  /**
   * Returns the usual name of a Creative Commons license with its version, such as {@code CC BY
   * 4.0}. Any other license keeps its name, or its address without the scheme.
   *
   * @param license a URL or a name
   */
  static String of(String license) {
    return License.of(license.toLowerCase(Locale.ROOT))
        .map(known -> name(known) + version(license))
        .orElseGet(() -> SCHEME.matcher(license).replaceFirst(""));
  }

  private static String name(License license) {
    return switch (license) {
      case CC0 -> "CC0";
      case CC_SAMPLING_PLUS -> "Sampling+";
      case PUBLIC_DOMAIN -> "Public domain";
      default -> license.id().replaceFirst("-", " ");
    };
  }

  private static String version(String license) {
    Matcher version = VERSION.matcher(license);
    return version.find() ? " " + version.group().replace('/', ' ').toUpperCase(Locale.ROOT) : "";
  }
}
