package dev.dramatis.processor.option;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Every option of the processor; what each means stands in {@link Options}. */
public enum Option {
  INVALID,
  ERROR,
  SILENCE,
  LICENSES,
  VOICES,
  BUCKET;

  static final String PREFIX = "dramatis.";

  /** The option as it stands after {@code -A}. */
  public String key() {
    return PREFIX + name().toLowerCase(Locale.ROOT);
  }

  public static List<String> keys() {
    return Arrays.stream(values()).map(Option::key).toList();
  }
}
