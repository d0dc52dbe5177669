package dev.dramatis.processor.constraint;

/**
 * A text that can be read only so often, so that an expression which backtracks without end is
 * given up, and on every machine after the same number of steps.
 *
 * <p>What reads nothing is not counted; only some thirty groups in a row, written out, each of two
 * alternatives that both may be empty, could still keep the engine busy at the end of a text.
 */
final class CountedText implements CharSequence {

  /** A sixth of a second or so; a plain expression reads its text once or twice. */
  private static final int MOST_READS = 10_000_000;

  private final String text;
  private int reads;

  CountedText(String text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    reads++;
    if (reads > MOST_READS) {
      throw new UndecidedException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
