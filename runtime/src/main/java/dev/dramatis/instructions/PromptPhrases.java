package dev.dramatis.instructions;

import dev.dramatis.character.PromptContext;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that the wishes of several kinds share. They come out the same on every machine:
 * nothing here asks for its locale or its time zone.
 */
final class PromptPhrases {

  private static final String TIME = "EEEE, d MMMM uuuu, HH:mm";

  private PromptPhrases() {}

  /** What time it is, and where. */
  static String time(PromptContext context) {
    ZonedDateTime now = context.now();
    return "It is "
        + DateTimeFormatter.ofPattern(TIME, Locale.ENGLISH).format(now)
        + " in your time zone, "
        + zone(now)
        + "; the user may live in another one.";
  }

  private static String zone(ZonedDateTime now) {
    ZoneId zone = now.getZone();
    return zone.normalized() instanceof ZoneOffset
        ? offset(now)
        : zone.getId() + " (" + offset(now) + ")";
  }

  private static String offset(ZonedDateTime now) {
    ZoneOffset offset = now.getOffset();
    return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
  }

  /** The author's style, or else the built-in one. */
  static String style(@Nullable String style, String builtIn) {
    return style == null ? builtIn : style.strip();
  }

  /** The text with a full stop, unless it ends a sentence by itself. */
  static String sentence(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") || stripped.endsWith("?") || stripped.endsWith("!")
        ? stripped
        : stripped + ".";
  }
}
