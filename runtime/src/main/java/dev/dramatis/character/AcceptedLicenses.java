package dev.dramatis.character;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The licenses that a build accepts for voices. Immutable.
 *
 * <p>A license of Creative Commons is named by its {@link License#id}, any other by its address.
 */
public final class AcceptedLicenses {

  private final boolean areChosen;
  private final List<License> licenses;
  private final Set<String> addresses;

  private AcceptedLicenses(boolean areChosen, List<License> licenses, Set<String> addresses) {
    this.areChosen = areChosen;
    this.licenses = List.copyOf(licenses);
    this.addresses = Set.copyOf(addresses);
  }

  /** {@return the licenses that a build accepts if it names none: {@link License#accepted()}} */
  public static AcceptedLicenses defaults() {
    return new AcceptedLicenses(false, License.accepted(), Set.of());
  }

  /**
   * {@return the licenses of a list}
   *
   * @param names names and addresses of licenses
   * @throws IllegalArgumentException if one of them {@linkplain #isLicense names no license}
   */
  public static AcceptedLicenses of(Collection<String> names) {
    List<License> licenses = new ArrayList<>();
    Set<String> addresses = new HashSet<>();
    for (String name : names) {
      Optional<License> license = License.of(name);
      if (license.isPresent()) {
        licenses.add(license.orElseThrow());
      } else if (isLicense(name)) {
        addresses.add(name.strip());
      } else {
        throw new IllegalArgumentException(
            "\"%s\" names no license; write its address".formatted(name));
      }
    }
    return new AcceptedLicenses(true, licenses, addresses);
  }

  /**
   * {@return true if a text is the name of a license or an address}
   *
   * @param text a license as an author or a build writes it
   */
  public static boolean isLicense(String text) {
    return License.of(text).isPresent() || text.contains("://");
  }

  /** {@return true if the build names the licenses, and so requires one for each voice} */
  public boolean areChosen() {
    return areChosen;
  }

  /**
   * {@return true if a license, by its name or its address, is one of these}
   *
   * @param text a license as an author writes it
   */
  public boolean accept(String text) {
    return addresses.contains(text.strip())
        || License.of(text).filter(licenses::contains).isPresent();
  }

  /**
   * {@return the accepted licenses that an author may have meant}
   *
   * @param wrong a text that is none of these licenses
   */
  public List<String> suggestions(String wrong) {
    List<String> meant =
        License.meantBy(wrong).filter(licenses::contains).stream().map(License::id).toList();
    if (!meant.isEmpty()) {
      return meant;
    }
    boolean isAddress = wrong.contains("://");
    return Suggestions.of(
        wrong,
        Stream.concat(licenses.stream().flatMap(License::spellings), addresses.stream())
            .filter(spelling -> spelling.contains("://") == isAddress)
            .toList());
  }

  /** {@return the names and addresses, names first} */
  public List<String> names() {
    return Stream.concat(licenses.stream().map(License::id), addresses.stream().sorted()).toList();
  }
}
