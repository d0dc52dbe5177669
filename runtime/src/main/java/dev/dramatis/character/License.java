package dev.dramatis.character;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The licenses of Creative Commons, of every version, and its mark for the public domain. Names and
 * addresses are those of <a href="https://creativecommons.org/share-your-work/cclicenses/">Creative
 * Commons</a>.
 */
public enum License {
  /** The author gives up all rights. */
  CC0("CC0", "publicdomain/zero/1.0", true),
  /** The author is credited. */
  CC_BY("CC-BY", "licenses/by/4.0", true),
  /** As CC BY, and an adaptation has the same license. */
  CC_BY_SA("CC-BY-SA", "licenses/by-sa/4.0", true),
  /** As CC BY, and not for commercial use. */
  CC_BY_NC("CC-BY-NC", "licenses/by-nc/4.0", true),
  /** As CC BY-SA, and not for commercial use. */
  CC_BY_NC_SA("CC-BY-NC-SA", "licenses/by-nc-sa/4.0", true),
  /** As CC BY, and an adaptation is not passed on. */
  CC_BY_ND("CC-BY-ND", "licenses/by-nd/4.0", false),
  /** As CC BY-ND, and not for commercial use. */
  CC_BY_NC_ND("CC-BY-NC-ND", "licenses/by-nc-nd/4.0", false),
  /** The author is credited, and parts may be adapted, except for advertising. Retired. */
  CC_SAMPLING_PLUS("CC-Sampling-Plus", "licenses/sampling+/1.0", true),
  /** The work has no known copyright. */
  PUBLIC_DOMAIN("Public-Domain", "publicdomain/mark/1.0", true);

  private static final String SITE = "https://creativecommons.org/";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://(?:www\\.)?creativecommons\\.org/((?:licenses|publicdomain)/[a-z+-]+/)[1-4]\\.\\d"
              + "(?:/[a-z]{2,3})?(?:/(?:deed|legalcode)(?:\\.[A-Za-z_-]+)?)?/?");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:CC|CREATIVE COMMONS)[ -]?(0|ZERO|BY(?:[ -](?:NC|SA|ND))*+|SAMPLING(?:\\+| PLUS))"
              + "(?:[ -][1-4]\\.\\d)?(?: (?:INTERNATIONAL|UNPORTED|GENERIC|UNIVERSAL|[A-Z]{2}))?");

  private final String id;
  private final String path;
  private final boolean isAccepted;

  License(String id, String path, boolean isAccepted) {
    this.id = id;
    this.path = path;
    this.isAccepted = isAccepted;
  }

  /**
   * {@return the licenses that let a voice be passed on} Those with "no derivatives" do not: a
   * voice made from a sample is an adaptation.
   */
  public static List<License> accepted() {
    return Arrays.stream(values()).filter(license -> license.isAccepted).toList();
  }

  /** {@return the names of all licenses, such as {@code CC-BY-SA}} */
  public static List<String> names() {
    return Arrays.stream(values()).map(License::id).toList();
  }

  /**
   * {@return the license of an address or a name, such as {@code CC BY 4.0}; empty for another
   * text}
   *
   * @param text the address or the name, in any case
   */
  public static Optional<License> of(String text) {
    String plain = text.strip();
    Matcher address = ADDRESS.matcher(plain);
    return address.matches()
        ? withPath(address.toMatchResult())
        : withName(plain.toUpperCase(Locale.ROOT));
  }

  private static Optional<License> withPath(MatchResult address) {
    return Arrays.stream(values())
        .filter(license -> license.path.startsWith(address.group(1)))
        .findFirst();
  }

  private static Optional<License> withName(String text) {
    Matcher name = NAME.matcher(text);
    String written =
        (name.matches() ? "CC-" + name.group(1) : text)
            .replace(' ', '-')
            .replaceFirst("CC-(?:0|ZERO)", "CC0")
            .replaceFirst("SAMPLING\\+", "SAMPLING-PLUS");
    return Arrays.stream(values())
        .filter(license -> license.id.equalsIgnoreCase(written))
        .findFirst();
  }

  /**
   * {@return the license that a text nearly names, by an address without a scheme or by the words
   * for {@code BY}, {@code NC}, {@code SA} and {@code ND}}
   *
   * @param text a text that {@link #of} does not know
   */
  public static Optional<License> meantBy(String text) {
    String words =
        text.toUpperCase(Locale.ROOT)
            .replaceAll("CREATIVE COMMONS|LICEN[CS]E|INTERNATIONAL|\\bCC\\b|[0-9.]", "")
            .replaceAll("NON[- ]?COMMERCIAL", "NC")
            .replaceAll("SHARE[- ]?ALIKE", "SA")
            .replaceAll("NO[- ]?DERIV\\w*", "ND")
            .replaceAll("ATTRIBUTION", "BY")
            .replaceAll("[^A-Z]+", " ")
            .strip();
    return of("https://" + text.strip()).or(() -> withName("CC-" + words.replace(' ', '-')));
  }

  /** {@return the name without a version: {@code CC-BY-SA}} */
  public String id() {
    return id;
  }

  /**
   * Returns the spellings that an author can use: the name, and the address of the newest version.
   */
  Stream<String> spellings() {
    return Stream.of(id, SITE + path + "/");
  }
}
