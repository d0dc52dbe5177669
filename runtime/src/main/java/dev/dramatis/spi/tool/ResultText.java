package dev.dramatis.spi.tool;

import org.jspecify.annotations.Nullable;

/** The text of what a tool returned. */
final class ResultText {

  private ResultText() {}

  /** Returns a text that is not blank, since some LLM servers refuse a blank message. */
  static String of(@Nullable Object value) {
    if (value == null) {
      return "Nothing was found.";
    }
    String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
    return text.isBlank() ? "The result is empty." : text;
  }
}
