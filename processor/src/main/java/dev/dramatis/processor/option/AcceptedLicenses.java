package dev.dramatis.processor.option;

import static java.util.stream.Collectors.joining;

import dev.dramatis.character.Suggestions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The licenses that a voice of this build may have. */
public final class AcceptedLicenses {

  private final boolean areChosen;
  private final List<License> licenses;
  private final Set<String> addresses;

  /**
   * @param areChosen whether the build names them
   * @param addresses of licenses that are not Creative Commons'
   */
  AcceptedLicenses(boolean areChosen, List<License> licenses, Set<String> addresses) {
    this.areChosen = areChosen;
    this.licenses = List.copyOf(licenses);
    this.addresses = Set.copyOf(addresses);
  }

  /** Returns whether the build names the licenses, and so cares that each voice has one. */
  public boolean areChosen() {
    return areChosen;
  }

  /** Whether a license, by its name or its address, is one of these. */
  public boolean accept(String text) {
    return addresses.contains(text.strip())
        || License.of(text).filter(licenses::contains).isPresent();
  }

  /** The accepted licenses that an author may have meant. */
  public List<String> near(String wrong) {
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

  /** The names, for a sentence. */
  public String spelled() {
    return Stream.concat(licenses.stream().map(License::id), addresses.stream().sorted())
        .collect(joining(", "));
  }
}
