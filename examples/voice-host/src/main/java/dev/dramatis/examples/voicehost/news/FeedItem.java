package dev.dramatis.examples.voicehost.news;

import dev.dramatis.character.HostText;
import dev.dramatis.instructions.Headline;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * A piece of news in a feed, with its texts as the feed has them. They are read as HTML, also where
 * the format has plain text: feeds escape more often than they should, and a character would say
 * {@code amp}.
 */
final class FeedItem {

  static final int LONGEST_TITLE = 200;
  static final int LONGEST_SUMMARY = 300;
  static final int LONGEST_PUBLISHER = 80;

  private String title = "";
  private String summary = "";
  private String publisher = "";

  void title(String html) {
    title = line(html, LONGEST_TITLE);
  }

  /** Sets the summary unless there is one. */
  void summary(String html) {
    if (summary.isEmpty()) {
      summary = line(html, LONGEST_SUMMARY);
    }
  }

  void publisher(String html) {
    publisher = line(html, LONGEST_PUBLISHER);
  }

  /**
   * Returns the headline; empty if the item has no text. A post without a title has its summary in
   * its place.
   *
   * @param feedTitle the publisher of an item that names none
   */
  Optional<Headline> headline(String feedTitle) {
    String from = publisher.isEmpty() ? line(feedTitle, LONGEST_PUBLISHER) : publisher;
    if (title.isEmpty()) {
      return summary.isEmpty()
          ? Optional.empty()
          : Optional.of(Headline.of(cut(summary, LONGEST_TITLE)).withPublisher(from));
    }
    return Optional.of(Headline.of(title).withSummary(summary).withPublisher(from));
  }

  private static String line(String html, int longest) {
    return cut(HostText.oneLine(Jsoup.parseBodyFragment(html).text()), longest);
  }

  /** Cuts a text between two words, if that leaves more than half of it. */
  private static String cut(String line, int longest) {
    if (line.length() <= longest) {
      return line;
    }
    int space = line.lastIndexOf(' ', longest - 1);
    int end = space > longest / 2 ? space : longest - 1;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end) + "…";
  }
}
