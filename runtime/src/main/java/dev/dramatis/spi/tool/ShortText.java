package dev.dramatis.spi.tool;

import dev.dramatis.character.HostText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values in a sentence for the LLM: short, in one line, and cheap whatever their size is. */
final class ShortText {

  private static final int MOST_CHARACTERS = 40;

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
    return GivenNumber.hasManyDigits(value)
        ? "a number of very many digits"
        : of(String.valueOf(value));
  }

  /** Returns a text in one line, of at most 40 characters. */
  static String of(String text) {
    return HostText.oneLine(text, MOST_CHARACTERS);
  }
}
