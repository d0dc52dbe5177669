package dev.dramatis.tools.importer.report;

import org.jspecify.annotations.Nullable;

/**
 * One thing to tell the user.
 *
 * @param place null for what has none, such as a missing file
 * @param text what is wrong and the way out, in a sentence
 */
public record Complaint(Severity severity, @Nullable Place place, String text) {

  /** One line, as it is printed: {@code voices.yaml:3:5: error: …}. */
  @Override
  public String toString() {
    return (place == null ? "" : place + ": ") + severity + ": " + text;
  }
}
