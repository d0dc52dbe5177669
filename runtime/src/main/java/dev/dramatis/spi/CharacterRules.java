package dev.dramatis.spi;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What holds for the values of every character: the processor asks for those of a character class,
 * the registry for those of a definition that the host built.
 */
public final class CharacterRules {

  /** How many characters a name has at most, counted in code points, so that it fits a screen. */
  public static final int LONGEST_NAME = 100;

  /** How long an id can be; generated methods and constants are named for it. */
  private static final int LONGEST_ID = 255;

  private static final Pattern ID =
      Pattern.compile(
          "[\\p{L}\\p{N}&&[^\\p{Lu}\\p{Lt}]]++(?:-[\\p{L}\\p{N}&&[^\\p{Lu}\\p{Lt}]]++)*+");

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private CharacterRules() {}

  /** Whether a text is kebab-case: words of small letters and digits, with hyphens between them. */
  public static boolean isId(String text) {
    return text.length() <= LONGEST_ID && ID.matcher(text).matches();
  }

  /** How many characters a name has, as {@link #LONGEST_NAME} counts them. */
  public static int length(String name) {
    return name.codePointCount(0, name.length());
  }

  /** Whether a text is a BCP 47 tag whose language ISO 639 knows. */
  public static boolean isLanguage(String tag) {
    try {
      String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
      return language.length() == 3 || LANGUAGES.contains(language);
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
