package dev.dramatis.processor.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Derives ids from class names. */
public final class Ids {

  private static final Pattern WORD_START =
      Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
  private static final Pattern MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

  private Ids() {}

  /**
   * The id nearest to a text, a class name as a rule: {@code QuizShow} and {@code Quiz_Show} become
   * {@code quiz-show}, {@code Développeuse} becomes {@code developpeuse}, and other scripts stay as
   * they are. Empty where the text has neither letter nor digit.
   */
  public static String fromText(String text) {
    String plain = Letters.areAscii(text) ? text : withoutAccents(text);
    String words = WORD_START.matcher(plain).replaceAll("-").toLowerCase(Locale.ROOT);
    return OUTER_HYPHENS.matcher(SEPARATORS.matcher(words).replaceAll("-")).replaceAll("");
  }

  private static String withoutAccents(String text) {
    return Normalizer.normalize(
        MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll(""),
        Normalizer.Form.NFC);
  }
}
