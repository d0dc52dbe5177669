package dev.dramatis.instructions;

import dev.dramatis.character.HostText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of news that a character can talk about. Immutable.
 *
 * <p>Its texts come from outside, so {@link HostText#oneLine} makes each of them one line.
 */
public final class Headline {

  private final String title;
  private final @Nullable String summary;
  private final @Nullable String publisher;

  private Headline(String title, @Nullable String summary, @Nullable String publisher) {
    this.title = title;
    this.summary = summary;
    this.publisher = publisher;
  }

  /**
   * {@return a headline without summary and publisher} A blank title makes it no news.
   *
   * @param title made one line by {@link HostText#oneLine}
   */
  public static Headline of(String title) {
    return new Headline(HostText.oneLine(title), null, null);
  }

  /**
   * {@return the same headline with a summary in a sentence or two; null or blank for none}
   *
   * @param text made one line by {@link HostText#oneLine}
   */
  public Headline withSummary(@Nullable String text) {
    return new Headline(title, lineOrNull(text), publisher);
  }

  /**
   * {@return the same headline with its publisher; null or blank for none}
   *
   * @param name made one line by {@link HostText#oneLine}
   */
  public Headline withPublisher(@Nullable String name) {
    return new Headline(title, summary, lineOrNull(name));
  }

  private static @Nullable String lineOrNull(@Nullable String text) {
    String line = HostText.oneLine(text);
    return line.isEmpty() ? null : line;
  }

  /** {@return the title in one line; may be empty} */
  public String title() {
    return title;
  }

  /** {@return the summary in one line; empty if it is unknown} */
  public Optional<String> summary() {
    return Optional.ofNullable(summary);
  }

  /** {@return the publisher in one line; empty if it is unknown} */
  public Optional<String> publisher() {
    return Optional.ofNullable(publisher);
  }

  @Override
  public String toString() {
    return title;
  }
}
