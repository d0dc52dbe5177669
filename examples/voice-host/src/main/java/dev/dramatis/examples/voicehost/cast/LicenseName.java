package dev.dramatis.examples.voicehost.cast;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a license is called for short. */
final class LicenseName {

  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile(
          "https?://creativecommons\\.org/(licenses|publicdomain)/([a-z+-]+)/(\\d\\.\\d).*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SCHEME = Pattern.compile("^https?://");

  private LicenseName() {}

  /**
   * The usual name of a Creative Commons license; another goes by its address or its own name.
   *
   * @param license a URL or a name
   */
  static String of(String license) {
    Matcher terms = CREATIVE_COMMONS.matcher(license);
    return terms.matches()
        ? creativeCommons(terms.group(1), terms.group(2).toLowerCase(Locale.ROOT), terms.group(3))
        : SCHEME.matcher(license).replaceFirst("");
  }

  private static String creativeCommons(String family, String name, String version) {
    if (family.equalsIgnoreCase("publicdomain")) {
      return (name.equals("zero") ? "CC0 " : "Public domain ") + version;
    }
    return name.equals("sampling+")
        ? "Sampling+ " + version
        : "CC %s %s".formatted(name.toUpperCase(Locale.ROOT), version);
  }
}
