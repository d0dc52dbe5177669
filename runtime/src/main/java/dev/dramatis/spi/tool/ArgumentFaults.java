package dev.dramatis.spi.tool;

import org.jspecify.annotations.Nullable;

/** The faults of the arguments of one call, as sentences for the LLM. */
final class ArgumentFaults {

  private static final int MOST_CHARACTERS = 400;

  /** Null while nothing is wrong, as in most calls. */
  private @Nullable StringBuilder sentences;

  private boolean isFull;

  boolean isEmpty() {
    return sentences == null;
  }

  /** Returns true if a further sentence would change nothing. */
  boolean isFull() {
    return isFull;
  }

  /** Adds a sentence, or a mark if there are too many. */
  void add(String sentence) {
    if (isFull) {
      return;
    }
    if (sentences == null) {
      sentences = new StringBuilder(sentence);
    } else if (sentences.length() + sentence.length() < MOST_CHARACTERS) {
      sentences.append(' ').append(sentence);
    } else {
      sentences.append(" There are further faults.");
      isFull = true;
    }
  }

  String sentences() {
    return sentences == null ? "" : sentences.toString();
  }
}
