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

  /** The greatest length of a name in code points, so that it fits a screen. */
  public static final int LONGEST_NAME = 100;

  /** The greatest length of a description in code points, so that it fits a card. */
  public static final int LONGEST_DESCRIPTION = 200;

  /** The greatest length of a constant in bytes of a class file; javac rejects 65,535. */
  public static final int LONGEST_CONSTANT = 65_534;

  /** The greatest length of an id; generated methods and constants have its name. */
  private static final int LONGEST_ID = 255;

  private static final Pattern ID =
      Pattern.compile(
          "[\\p{L}\\p{N}&&[^\\p{Lu}\\p{Lt}]]++(?:-[\\p{L}\\p{N}&&[^\\p{Lu}\\p{Lt}]]++)*+");

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** The ISO 639 codes that name no language: for several, for an unknown one, for none. */
  private static final Set<String> NO_LANGUAGES = Set.of("mis", "mul", "und", "zxx");

  /** Letters and signs that are drawn as nothing: the fillers of Hangul, a Braille blank. */
  private static final String BLANK_SIGNS = "\u115F\u1160\u2800\u3164\uFFA0";

  /**
   * The codes by which TTS servers name Arabic and Mandarin; the JDK only has the names of ar and
   * zh.
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
   * {@return the id derived from a text, usually a class name; empty if the text has neither letter
   * nor digit} {@code QuizShow} and {@code Quiz_Show} become {@code quiz-show}, {@code
   * Développeuse} becomes {@code developpeuse}, and other scripts stay as they are.
   *
   * @param text any text
   */
  public static String idFrom(String text) {
    String plain = isAscii(text) ? text : withoutAccents(text);
    String words = WORD_START.matcher(plain).replaceAll("-").toLowerCase(Locale.ROOT);
    return OUTER_HYPHENS.matcher(SEPARATORS.matcher(words).replaceAll("-")).replaceAll("");
  }

  /** Returns true if a text needs no normal form, for which the JDK would load its tables. */
  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static String withoutAccents(String text) {
    return Normalizer.normalize(
        MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll(""),
        Normalizer.Form.NFC);
  }

  /**
   * {@return true if a text fits a class file as one constant} Its modified UTF-8, with two bytes
   * for a NUL, has at most {@link #LONGEST_CONSTANT} bytes.
   *
   * @param text any text
   */
  public static boolean isConstant(String text) {
    return bytesInClassFile(text) <= LONGEST_CONSTANT;
  }

  /**
   * {@return the length of a text in the modified UTF-8 of class files}
   *
   * @param text any text
   */
  public static int bytesInClassFile(String text) {
    return text.chars().map(c -> c > 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
  }

  /**
   * {@return true if a text is kebab-case: words of lower-case letters and digits, joined by single
   * hyphens}
   *
   * @param text a text that may be an id
   */
  public static boolean isId(String text) {
    return text.length() <= LONGEST_ID && ID.matcher(text).matches();
  }

  /**
   * {@return the length of a name or a description in code points}
   *
   * @param text the name or the description
   */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /**
   * {@return true if a name or a description shows something and has no hidden character}
   *
   * @param text the name or the description
   */
  public static boolean isVisible(String text) {
    return hiddenIn(text) < 0 && showsSomething(text);
  }

  /**
   * {@return true if a text has a letter, a digit or a sign that is not blank}
   *
   * @param text any text
   */
  public static boolean showsSomething(String text) {
    return text.codePoints().anyMatch(CharacterRules::isShown);
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
   * Finds the first hidden code point of a text of one line: a control or format character, such as
   * a line break, or half of a surrogate pair. A joiner between two letters is not hidden, since
   * Arabic and Indic spelling needs it.
   *
   * @param text a name, a description or another text of one line
   * @return the code point, or -1 if there is none
   */
  public static int hiddenIn(String text) {
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      if (isHidden(c) && !isSpelledWith(c, at, text)) {
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

  private static boolean isSpelledWith(int c, int at, String text) {
    return (c == JOINER || c == NON_JOINER)
        && at > 0
        && at + 1 < text.length()
        && takesJoiners(text.codePointBefore(at))
        && takesJoiners(text.codePointAt(at + 1));
  }

  private static boolean takesJoiners(int c) {
    return c >= FIRST_WITH_JOINERS && !isHidden(c) && !Character.isSpaceChar(c);
  }

  /**
   * {@return true if a text is a BCP 47 tag of an ISO 639 language} A language with a code of two
   * letters has no tag of three, so {@code eng} is none. Other codes of three letters count if the
   * JDK has a name for them.
   *
   * @param tag a tag such as {@code pt-BR}
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
   * {@return the two-letter code of a language that is given by a three-letter code or a name}
   *
   * @param language a code such as {@code deu}, or another text
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
