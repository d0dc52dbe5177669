package dev.dramatis.tools.cli.report;

import org.jspecify.annotations.Nullable;

/**
 * One message to the user.
 *
 * @param place null for what has none, such as a missing file
 * @param text what is wrong and how to fix it, in a sentence
 */
public record Diagnostic(Severity severity, @Nullable Place place, String text) {

  /** Returns one {@link Printable} line, such as {@code voices.yaml:3:5: error: …}. */
  @Override
  public String toString() {
    return (place == null ? "" : place + ": ") + severity + ": " + Printable.of(text);
  }
}
