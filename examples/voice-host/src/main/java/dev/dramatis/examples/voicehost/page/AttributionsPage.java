package dev.dramatis.examples.voicehost.page;

import dev.dramatis.examples.voicehost.cast.AttributedVoice;
import dev.dramatis.examples.voicehost.cast.AttributedVoice.Speaker;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the page that credits every voice; it needs no script, and prints well. */
final class AttributionsPage {

  private final Templates templates;

  AttributionsPage(Templates templates) {
    this.templates = templates;
  }

  String of(List<AttributedVoice> voices) {
    Credits credits =
        new Credits("Attributions · Dramatis personae", count(voices), sections(voices));
    return templates.read("attributions.html").execute(credits);
  }

  private static List<Section> sections(List<AttributedVoice> voices) {
    Map<Optional<String>, List<AttributedVoice>> byLicense =
        voices.stream()
            .collect(
                Collectors.groupingBy(
                    voice -> Optional.ofNullable(voice.license()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byLicense.values().stream()
        .map(Section::of)
        .sorted(
            Comparator.comparing(Section::license, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static String count(List<AttributedVoice> voices) {
    return voices.size() == 1 ? "1 voice" : voices.size() + " voices";
  }

  /**
   * What the page shows.
   *
   * @param count how many voices there are, in words
   */
  private record Credits(String title, String count, List<Section> sections) {}

  /**
   * The voices of one license.
   *
   * @param license what it is called, or null for the voices that have none
   * @param licenseHref its page, or null where there is none
   * @param count how many there are, in words
   */
  private record Section(
      @Nullable String license, @Nullable String licenseHref, String count, List<Work> works) {

    static Section of(List<AttributedVoice> voices) {
      AttributedVoice first = voices.get(0);
      return new Section(
          first.licenseName(),
          WebLink.to(first.license()),
          AttributionsPage.count(voices),
          voices.stream().map(Work::of).toList());
    }
  }

  /** A voice and who speaks in it. */
  private record Work(Credit credit, List<Speaker> speakers) {

    static Work of(AttributedVoice voice) {
      return new Work(Credit.of(voice), voice.characters());
    }
  }
}
