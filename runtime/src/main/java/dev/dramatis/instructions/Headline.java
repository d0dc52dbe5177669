package dev.dramatis.instructions;

import dev.dramatis.character.HostText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of news, as far as a character needs it to talk about it. Immutable.
 *
 * <p>It comes from outside, so {@link HostText#oneLine} makes one line of each of its texts.
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

  /** Returns a headline without summary and publisher; one with an empty title is no news. */
  public static Headline of(String title) {
    return new Headline(HostText.oneLine(title), null, null);
  }

  /**
   * Returns the same headline with what happened in a sentence or two; null and blank text mean
   * that it is not known.
   */
  public Headline withSummary(@Nullable String text) {
    return new Headline(title, lineOrNull(text), publisher);
  }

  /**
   * Returns the same headline with who reported it; null and blank text mean that it is not known.
   */
  public Headline withPublisher(@Nullable String name) {
    return new Headline(title, summary, lineOrNull(name));
  }

  private static @Nullable String lineOrNull(@Nullable String text) {
    String line = HostText.oneLine(text);
    return line.isEmpty() ? null : line;
  }

  /** Returns the headline in one line; may be empty. */
  public String title() {
    return title;
  }

  /** Returns what happened in one line; empty if it is not known. */
  public Optional<String> summary() {
    return Optional.ofNullable(summary);
  }

  /** Returns who reported it in one line; empty if it is not known. */
  public Optional<String> publisher() {
    return Optional.ofNullable(publisher);
  }

  @Override
  public String toString() {
    return title;
  }
}
