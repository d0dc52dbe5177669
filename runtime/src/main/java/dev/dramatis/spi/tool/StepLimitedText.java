package dev.dramatis.spi.tool;

/**
 * A string whose characters can be read a limited number of times. It ends a match that backtracks
 * without end, on every machine after the same number of steps.
 *
 * <p>Steps that read nothing are not counted. About thirty groups in a row, each of two
 * alternatives that may both be empty, could still keep the engine busy at the end of a string.
 */
public final class StepLimitedText implements CharSequence {

  /** About a sixth of a second; a plain expression reads its string once or twice. */
  private static final int MOST_READS = 10_000_000;

  private final String text;
  private int reads;

  /**
   * Makes a text that has not been read.
   *
   * @param text the characters
   */
  public StepLimitedText(String text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    reads++;
    if (reads > MOST_READS) {
      throw new MatchLimitException();
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
