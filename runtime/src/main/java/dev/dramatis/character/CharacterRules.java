package dev.dramatis.character;

import java.text.Normalizer;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules for ids, names, languages and texts of every character. The processor applies them to
 * character classes, the registry to definitions that a host builds.
 */
public final class CharacterRules {

  /** How many characters a name has at most, counted in code points, so that it fits a screen. */
  public static final int LONGEST_NAME = 100;

  /** The longest constant, in bytes of a class file: javac takes no text of 65,535. */
  public static final int LONGEST_CONSTANT = 65_534;

  /** How long an id can be; generated methods and constants are named for it. */
  private static final int LONGEST_ID = 255;

  private static final Pattern ID =
      Pattern.compile(
          "[\\p{L}\\p{N}&&[^\\p{Lu}\\p{Lt}]]++(?:-[\\p{L}\\p{N}&&[^\\p{Lu}\\p{Lt}]]++)*+");

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** ISO 639 has codes for what is no language: several ones, an unknown one, none. */
  private static final Set<String> NO_LANGUAGES = Set.of("mis", "mul", "und", "zxx");

  /** Letters and signs that Unicode shows as nothing: the fillers of Hangul, a Braille blank. */
  private static final String BLANK_SIGNS = "\u115F\u1160\u2800\u3164\uFFA0";

  /**
   * Arabic and Mandarin as TTS servers name them, for which the JDK only has the names of ar, zh.
   */
  private static final Set<String> LONG_CODES = Set.of("arb", "cmn");

  /** The first letter of the scripts that need joiners; Latin, Greek and Cyrillic come before. */
  private static final int FIRST_WITH_JOINERS = 0x530;

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  private static final Pattern WORD_START =
      Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
  private static final Pattern MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

  private CharacterRules() {}

  /**
   * Returns the id nearest to a text, usually a class name: {@code QuizShow} and {@code Quiz_Show}
   * become {@code quiz-show}, {@code Développeuse} becomes {@code developpeuse}, and other scripts
   * stay as they are. Empty if the text has neither letter nor digit.
   */
  public static String idFrom(String text) {
    String plain = isAscii(text) ? text : withoutAccents(text);
    String words = WORD_START.matcher(plain).replaceAll("-").toLowerCase(Locale.ROOT);
    return OUTER_HYPHENS.matcher(SEPARATORS.matcher(words).replaceAll("-")).replaceAll("");
  }

  /** A normal form asks the JDK for its tables of Unicode, which most names do not need. */
  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static String withoutAccents(String text) {
    return Normalizer.normalize(
        MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll(""),
        Normalizer.Form.NFC);
  }

  /**
   * Returns whether a text fits a class file as one constant: in its modified UTF-8, where a NUL
   * takes two bytes, it has at most {@link #LONGEST_CONSTANT} bytes.
   */
  public static boolean isConstant(String text) {
    return bytesInClassFile(text) <= LONGEST_CONSTANT;
  }

  /** Returns the length of a text in the modified UTF-8 of class files. */
  public static int bytesInClassFile(String text) {
    return text.chars().map(c -> c > 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
  }

  /** Whether a text is kebab-case: words of small letters and digits, with hyphens between them. */
  public static boolean isId(String text) {
    return text.length() <= LONGEST_ID && ID.matcher(text).matches();
  }

  /** How many characters a name has, as {@link #LONGEST_NAME} counts them. */
  public static int length(String name) {
    return name.codePointCount(0, name.length());
  }

  /** Returns whether a name has something to see, and nothing hidden in it. */
  public static boolean isVisible(String name) {
    return hiddenIn(name) < 0 && showsSomething(name);
  }

  /** Returns whether a name has a letter, a digit or a sign that is not blank. */
  public static boolean showsSomething(String name) {
    return name.codePoints().anyMatch(CharacterRules::isShown);
  }

  private static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          false;
      default -> BLANK_SIGNS.indexOf(c) < 0;
    };
  }

  /**
   * Finds the first code point of a name that is a control or format character, such as a line
   * break or a zero-width space, or half of a surrogate pair. The joiners that Arabic and Indic
   * spelling needs are none of these between two letters.
   *
   * @return the code point, or -1 where there is none
   */
  public static int hiddenIn(String name) {
    for (int at = 0; at < name.length(); ) {
      int c = name.codePointAt(at);
      if (isHidden(c) && !isSpelledWith(c, at, name)) {
        return c;
      }
      at += Character.charCount(c);
    }
    return -1;
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean isSpelledWith(int c, int at, String name) {
    return (c == JOINER || c == NON_JOINER)
        && at > 0
        && at + 1 < name.length()
        && takesJoiners(name.codePointBefore(at))
        && takesJoiners(name.codePointAt(at + 1));
  }

  private static boolean takesJoiners(int c) {
    return c >= FIRST_WITH_JOINERS && !isHidden(c) && !Character.isSpaceChar(c);
  }

  /**
   * Returns whether a text is a BCP 47 tag of an ISO 639 language. A language that has a code of
   * two letters has no tag of three, so {@code eng} is none; of the other codes of three letters
   * those count that the JDK has a name for.
   */
  public static boolean isLanguage(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      String language = locale.getLanguage();
      return language.length() == 3 ? isLongCode(locale) : LANGUAGES.contains(language);
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static boolean isLongCode(Locale locale) {
    String language = locale.getLanguage();
    return LONG_CODES.contains(language)
        || (!NO_LANGUAGES.contains(language)
            && !nameOf(locale).equals(language)
            && shortCode(language).isEmpty());
  }

  /**
   * Finds the code of two letters of the language that a code of three letters, or a name, means.
   */
  public static Optional<String> shortCode(String language) {
    String name = nameOf(Locale.forLanguageTag(language));
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(code);
      if (locale.getISO3Language().equalsIgnoreCase(language)
          || nameOf(locale).equalsIgnoreCase(name)
          || nameOf(locale).equalsIgnoreCase(language)
          || locale.getDisplayLanguage(locale).equalsIgnoreCase(language)) {
        return Optional.of(locale.getLanguage());
      }
    }
    return Optional.empty();
  }

  private static String nameOf(Locale locale) {
    return locale.getDisplayLanguage(Locale.ENGLISH);
  }
}
