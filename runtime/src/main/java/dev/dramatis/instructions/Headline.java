package dev.dramatis.instructions;

import dev.dramatis.prompt.HostText;
import org.jspecify.annotations.Nullable;

/**
 * A piece of news, as far as a character needs it to talk about it. It comes from outside, so each
 * text of it is made one line by {@link HostText#oneLine}.
 *
 * @param title the headline; an empty one is no news
 * @param summary what happened, in a sentence or two; null where that is not known, or blank
 * @param publisher who reported it; null where that is not known, or blank
 */
public record Headline(String title, @Nullable String summary, @Nullable String publisher) {

  public Headline {
    title = HostText.oneLine(title);
    summary = lineOrNull(summary);
    publisher = lineOrNull(publisher);
  }

  private static @Nullable String lineOrNull(@Nullable String text) {
    String line = HostText.oneLine(text);
    return line.isEmpty() ? null : line;
  }
}
