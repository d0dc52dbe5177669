package dev.dramatis.spi.tool;

import org.jspecify.annotations.Nullable;

/** The text of a tool's result, which is bounded because an LLM has to read it. */
final class ResultText {

  private static final int MOST_CHARACTERS = 8_000;

  private ResultText() {}

  static String of(@Nullable Object value) {
    if (value == null) {
      return "Nothing was found.";
    }
    String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
    return text.length() <= MOST_CHARACTERS
        ? text
        : "%s … (%,d of %,d characters)"
            .formatted(ShortText.start(text, MOST_CHARACTERS), MOST_CHARACTERS, text.length());
  }
}
