package dev.dramatis.instructions;

import dev.dramatis.character.PromptContext;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that the personas of several kinds share. They are the same on every machine: they
 * depend neither on its locale nor on its time zone.
 */
final class PromptPhrases {

  private static final String TIME = "EEEE, d MMMM uuuu, HH:mm";

  private PromptPhrases() {}

  /** Returns a sentence with the time and the time zone. */
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

  /** Returns the author's style, or the built-in one if that is null. */
  static String style(@Nullable String style, String builtIn) {
    return style == null ? builtIn : style.strip();
  }

  /** Returns the text with a full stop if it has no mark at its end. */
  static String sentence(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") || stripped.endsWith("?") || stripped.endsWith("!")
        ? stripped
        : stripped + ".";
  }
}
