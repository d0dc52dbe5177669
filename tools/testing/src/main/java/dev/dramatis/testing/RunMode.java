package dev.dramatis.testing;

import dev.dramatis.character.Suggestions;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The treatment of golden files in a run of the tests. */
enum RunMode {
  /** A missing file is written, and its test fails once. */
  LOCAL,
  /** Nothing is written; missing and orphaned files fail. */
  CHECK,
  /** Every file is written, and orphaned ones are deleted. */
  UPDATE;

  static final String PROPERTY = "dramatis.prompts";

  /** Returns the mode of this run. */
  static RunMode current() {
    return of(System.getProperty(PROPERTY), System.getenv("CI"));
  }

  /**
   * Returns the mode.
   *
   * @param property the system property; null or empty if it is not set
   * @param ci the environment variable {@code CI}
   */
  static RunMode of(@Nullable String property, @Nullable String ci) {
    if (property == null || property.isEmpty()) {
      return isSet(ci) ? CHECK : LOCAL;
    }
    return switch (property) {
      case "update" -> UPDATE;
      case "check" -> CHECK;
      default -> throw unknown(property);
    };
  }

  private static boolean isSet(@Nullable String ci) {
    return ci != null && !ci.isBlank() && !ci.toLowerCase(Locale.ROOT).equals("false");
  }

  private static MistakeException unknown(String property) {
    List<String> near = Suggestions.of(property, List.of("update", "check"));
    return new MistakeException(
        "-D%s=%s is unknown%s; use update, check, or leave it out"
            .formatted(
                PROPERTY, property, near.isEmpty() ? "" : " (did you mean " + near.get(0) + "?)"));
  }
}
