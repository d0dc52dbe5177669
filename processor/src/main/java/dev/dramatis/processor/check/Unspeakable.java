package dev.dramatis.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A kind of text that a voice cannot speak. */
enum Unspeakable {
  EMOJI("the emoji %s", "say it in words"),
  STAGE_DIRECTION("the stage direction %s", "say it in words"),
  MARKDOWN("the Markdown %s", "write plain sentences"),
  WEB_ADDRESS("the web address %s", "say where to find it in words"),
  QUOTE_AFTER_COLON("%s, a quotation after a colon", "put a full stop or a comma before «");

  /**
   * Emoji by themselves, and code points that a selector turns into emoji; signs such as ♪ and ✓
   * are none.
   */
  private static final Pattern EMOJIS =
      Pattern.compile(
          "[\\x{1F000}-\\x{1FAFF}\\u231A\\u231B\\u23E9-\\u23EC\\u23F0\\u23F3\\u2614\\u2615\\u2639\\u263A"
              + "\\u2648-\\u2653\\u2665\\u267F\\u2693\\u26A1\\u26BD\\u26BE\\u26C4\\u26C5\\u26D4\\u26EA\\u26F2-\\u26F5"
              + "\\u26FA\\u26FD\\u2705\\u270A-\\u270C\\u2728\\u274C\\u274E\\u2753-\\u2757\\u2764\\u2B50\\u2B55]"
              + "|.\\x{FE0F}");

  private static final String ACTION =
      "(?:laugh|chuckl|giggl|cackl|snicker|sigh|gasp|groan|moan|yawn|cough|sniff|sob|snort|gulp"
          + "|hiccup|smil|grin|smirk|frown|wink|nod|shrug|blush|whisper|mutter|mumbl|hum|whistl|growl"
          + "|purr|paus|clap)(?:e?s|[bdmnp]?ing)";
  private static final String SOUND =
      "(?:sigh|gasp|groan|yawn|cough|sob|gulp|chuckle|giggle|laughter|applause|pause|beat"
          + "|rires?|rit|soupirs?|soupire|sourit|risas|r\u00EDe|suspiros?|suspira"
          + "|lacht|seufzt|kichert|l\u00E4chelt|grinst)";
  private static final String THROAT = "clear(?:s|ing) (?:his |her |its |their )?throat";
  private static final String MANNER =
      "(?: (?:\\p{L}+ly|(?:to|at) (?:him|her|it|them)sel(?:f|ves)|(?:his|her|its|their) \\p{L}+"
          + "|out loud|a little|and \\p{L}+s))?";
  private static final String DIRECTION =
      "\\s*(?:\\p{L}+ly )?(?:"
          + ACTION
          + "|"
          + SOUND
          + "|"
          + THROAT
          + ")"
          + MANNER
          + "[.!\u2026]*\\s*";

  private static final Pattern STAGE_DIRECTIONS =
      Pattern.compile(
          "(?<!\\*)\\*" + DIRECTION + "\\*(?!\\*)|[(\\[]" + DIRECTION + "[)\\]]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern MARKDOWNS =
      Pattern.compile(
          "(?m)\\*\\*[^*\\n]+\\*\\*|(?<![*\\p{L}])\\*[^*\\s][^*\\n]*\\*|(?<!\\w)__?[^_\\s][^_\\n]*__?(?!\\w)"
              + "|`[^`\\n]+`|^#{1,6} .{1,20}|^ *[-*+] .{1,20}|\\[[^\\[\\]\\n]++]\\([^)\\n]{1,200}+\\)|^> .{1,20}");
  private static final Pattern WEB_ADDRESSES = Pattern.compile("(?:https?://|www\\.)[^\\s)>\\]]+");
  private static final Pattern QUOTES_AFTER_COLON =
      Pattern.compile(":[\\s\\u00A0\\u202F]*\u00AB[^\u00BB]{0,20}");

  /** Prompts more often forbid such texts, with an example, than ask for them. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?i)\\b(?:no|not|never|without|avoid|don['\u2019]t|instead of|rather than|jamais|sans|nunca"
              + "|sin|nie|ohne|keine?)\\b[^.!?\\n]*$");

  /** The first UTF-16 unit that {@link #EMOJIS} finds, or begins with. */
  private static final int FIRST_EMOJI = 0x231A;

  private static final int LONGEST_SENTENCE = 300;

  private final String what;
  private final String fix;

  Unspeakable(String what, String fix) {
    this.what = what;
    this.fix = fix;
  }

  private Pattern pattern() {
    return switch (this) {
      case EMOJI -> EMOJIS;
      case STAGE_DIRECTION -> STAGE_DIRECTIONS;
      case MARKDOWN -> MARKDOWNS;
      case WEB_ADDRESS -> WEB_ADDRESSES;
      case QUOTE_AFTER_COLON -> QUOTES_AFTER_COLON;
    };
  }

  /** Returns false if a text lacks the code points that every match needs, which is fast. */
  private boolean canBeIn(String text) {
    return switch (this) {
      case EMOJI -> !Letters.areBelow(FIRST_EMOJI, text);
      case STAGE_DIRECTION -> hasAny(text, "*([");
      case MARKDOWN -> hasAny(text, "*_`#-+[>");
      case WEB_ADDRESS -> hasAny(text, ":.");
      case QUOTE_AFTER_COLON -> hasAny(text, "\u00AB");
    };
  }

  private static boolean hasAny(String text, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      if (text.indexOf(characters.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  String fix() {
    return fix;
  }

  /**
   * A match in a text.
   *
   * @param spelled the match as a message names it
   */
  record Found(Unspeakable thing, int start, int end, String spelled) {

    boolean overlaps(Found other) {
      return start < other.end && other.start < end;
    }
  }

  /** Returns the first match of each kind; two kinds may match in one place, which is one. */
  static List<Found> firstOfEach(String text) {
    return firstOfEach(List.of(values()), text, false);
  }

  /**
   * Returns the first match of each of some kinds.
   *
   * @param isPrompt whether an LLM reads the text, which may forbid what it names
   */
  static List<Found> firstOfEach(List<Unspeakable> kinds, String text, boolean isPrompt) {
    List<Found> reported = new ArrayList<>();
    for (Unspeakable kind : kinds) {
      if (kind.canBeIn(text)) {
        kind.addFirst(reported, text, isPrompt);
      }
    }
    return reported;
  }

  private void addFirst(List<Found> reported, String text, boolean isPrompt) {
    Matcher matcher = pattern().matcher(text);
    while (matcher.find()) {
      Found found = found(matcher);
      if (reported.stream().noneMatch(found::overlaps)
          && !(isPrompt && isForbidden(text, found.start()))) {
        reported.add(found);
        return;
      }
    }
  }

  private static boolean isForbidden(String text, int at) {
    return FORBIDDEN.matcher(text.substring(Math.max(0, at - LONGEST_SENTENCE), at)).find();
  }

  private Found found(MatchResult match) {
    return new Found(this, match.start(), match.end(), spelled(match.group()));
  }

  private String spelled(String found) {
    String shown =
        this == EMOJI ? "%s (U+%X)".formatted(found, found.codePointAt(0)) : found.strip();
    return what.formatted(shown);
  }
}
