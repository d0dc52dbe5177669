package dev.dramatis.processor.option;

import static java.util.stream.Collectors.joining;

import dev.dramatis.spi.NearNames;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The licenses that a voice of this build may have. */
public final class AcceptedLicenses {

  private final List<License> licenses;
  private final Set<String> addresses;

  /**
   * @param addresses of licenses that are not Creative Commons'
   */
  AcceptedLicenses(List<License> licenses, Set<String> addresses) {
    this.licenses = List.copyOf(licenses);
    this.addresses = Set.copyOf(addresses);
  }

  /** Whether a license, by its name or its address, is one of these. */
  public boolean accept(String text) {
    return addresses.contains(text.strip())
        || License.of(text).filter(licenses::contains).isPresent();
  }

  /** The accepted licenses that an author may have meant. */
  public List<String> near(String wrong) {
    boolean isAddress = wrong.contains("://");
    return NearNames.of(
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
