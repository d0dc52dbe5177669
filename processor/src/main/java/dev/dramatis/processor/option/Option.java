package dev.dramatis.processor.option;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The options of the processor; {@link Options} describes them. */
public enum Option {
  INVALID,
  ERROR,
  SILENCE,
  LICENSES,
  VOICES,
  BUCKET;

  static final String PREFIX = "dramatis.";

  /** Returns the name to write after {@code -A}. */
  public String key() {
    return PREFIX + name().toLowerCase(Locale.ROOT);
  }

  public static List<String> keys() {
    return Arrays.stream(values()).map(Option::key).toList();
  }
}
