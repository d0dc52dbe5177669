package dev.dramatis.examples.voicehost.page;

import dev.dramatis.examples.voicehost.cast.Attributions.Entry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page that credits every voice; it needs no script, and prints well. */
final class AttributionsPage {

  private final Html html;

  AttributionsPage(Html html) {
    this.html = html;
  }

  String of(List<Entry> voices) {
    Model model = new Model("Attributions · Dramatis personae", count(voices), sections(voices));
    return html.template("attributions.html").execute(model);
  }

  private static List<Section> sections(List<Entry> voices) {
    Map<Optional<String>, List<Entry>> byLicense =
        voices.stream()
            .collect(
                Collectors.groupingBy(
                    voice -> Optional.ofNullable(voice.credit().licenseName()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byLicense.values().stream()
        .map(Section::of)
        .sorted(
            Comparator.comparing(Section::license, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static String count(List<Entry> voices) {
    return voices.size() == 1 ? "1 voice" : voices.size() + " voices";
  }

  /**
   * The values of the page.
   *
   * @param count the number of voices, in words
   */
  private record Model(String title, String count, List<Section> sections) {}

  /**
   * The voices of one license.
   *
   * @param license its short name, or null for the voices that have none
   * @param licenseHref its page, or null if it has none
   * @param count the number of voices, in words
   */
  private record Section(
      @Nullable String license, @Nullable String licenseHref, String count, List<Entry> voices) {

    static Section of(List<Entry> voices) {
      Entry first = voices.get(0);
      return new Section(
          first.credit().licenseName(),
          first.credit().licenseHref(),
          AttributionsPage.count(voices),
          voices);
    }
  }
}
