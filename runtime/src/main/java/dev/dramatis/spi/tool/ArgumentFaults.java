package dev.dramatis.spi.tool;

/** What is wrong with the arguments of one call, as sentences for the LLM. */
final class ArgumentFaults {

  private static final int MOST_CHARACTERS = 400;

  private final StringBuilder sentences = new StringBuilder();
  private boolean isFull;

  boolean isEmpty() {
    return sentences.isEmpty();
  }

  /** Adds a sentence, or a mark if there are too many. */
  void add(String sentence) {
    if (isFull) {
      return;
    }
    if (sentences.length() > 0) {
      sentences.append(' ');
    }
    if (sentences.length() + sentence.length() > MOST_CHARACTERS && sentences.length() > 0) {
      sentences.append("There are further faults.");
      isFull = true;
    } else {
      sentences.append(sentence);
    }
  }

  String sentences() {
    return sentences.toString();
  }
}
