package dev.dramatis.tools.cli.diff;

import org.jspecify.annotations.Nullable;

/**
 * One difference between the two states of a character.
 *
 * @param subject what has changed, such as {@code voice} or {@code tool bookTable}
 * @param isRisky true if it may break a host, take something from users or breach a license
 * @param before the old value; null if there was none
 * @param after the new value; null if there is none
 */
record Change(
    Aspect aspect,
    String subject,
    boolean isRisky,
    @Nullable String before,
    @Nullable String after) {

  /** Returns true if a diff shows it better than two cells of a table. */
  boolean isText() {
    return aspect == Aspect.GREETING || aspect == Aspect.PROMPT || isLong(before) || isLong(after);
  }

  private static boolean isLong(@Nullable String text) {
    return text != null
        && (text.length() > Markdown.LONGEST_CELL || text.lines().limit(2).count() > 1);
  }

  static Change risky(
      Aspect aspect, String subject, @Nullable String before, @Nullable String after) {
    return new Change(aspect, subject, true, before, after);
  }

  static Change of(Aspect aspect, String subject, @Nullable String before, @Nullable String after) {
    return new Change(aspect, subject, false, before, after);
  }
}
