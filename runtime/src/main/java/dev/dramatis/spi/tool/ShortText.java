package dev.dramatis.spi.tool;

import dev.dramatis.character.HostText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values in a sentence for the LLM: short, in one line, and cheap whatever their size is. */
final class ShortText {

  private static final int MOST_CHARACTERS = 40;
  private static final int MOST_BITS = 400;

  private ShortText() {}

  /** Returns a value as the sentence quotes it. */
  static String quoted(@Nullable Object value) {
    if (value instanceof String text) {
      return '"' + of(text) + '"';
    }
    if (value instanceof List) {
      return "a list";
    }
    if (value instanceof Map) {
      return "an object";
    }
    return hasManyDigits(value) ? "a number of very many digits" : of(String.valueOf(value));
  }

  /** Returns a text in one line, of at most 40 characters. */
  static String of(String text) {
    return text.length() <= MOST_CHARACTERS
        ? HostText.oneLine(text)
        : HostText.oneLine(start(text, MOST_CHARACTERS)) + "…";
  }

  /** Returns the start of a text, which does not end within a surrogate pair. */
  static String start(String text, int length) {
    boolean isWithinPair = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, isWithinPair ? length - 1 : length);
  }

  /** Returns true for a number whose text is slow to make. */
  static boolean hasManyDigits(@Nullable Object value) {
    return value instanceof BigInteger whole && whole.bitLength() > MOST_BITS
        || value instanceof BigDecimal decimal && decimal.unscaledValue().bitLength() > MOST_BITS;
  }
}
