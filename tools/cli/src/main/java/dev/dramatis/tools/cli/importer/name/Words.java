package dev.dramatis.tools.cli.importer.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes a text apart into words that an identifier can be made of. */
final class Words {

  private static final Pattern MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’ʼ](?=\\p{L})");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  /** Latin letters that are no letter with a mark. */
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ß", "ss"),
          Map.entry("ẞ", "SS"),
          Map.entry("æ", "ae"),
          Map.entry("Æ", "Ae"),
          Map.entry("œ", "oe"),
          Map.entry("Œ", "Oe"),
          Map.entry("ø", "o"),
          Map.entry("Ø", "O"),
          Map.entry("ł", "l"),
          Map.entry("Ł", "L"),
          Map.entry("đ", "d"),
          Map.entry("Đ", "D"),
          Map.entry("ð", "d"),
          Map.entry("Ð", "D"),
          Map.entry("þ", "th"),
          Map.entry("Þ", "Th"),
          Map.entry("ı", "i"));

  private static final int MOST_SIGNS = 3;

  private Words() {}

  /** The words of a text, or of its signs' Unicode names where it has none; empty for neither. */
  static List<String> of(String text) {
    List<String> words = split(text);
    return words.isEmpty() ? split(nameSigns(text)) : words;
  }

  private static List<String> split(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    plain = MARKS.matcher(plain).replaceAll("");
    plain = Normalizer.normalize(plain, Normalizer.Form.NFC);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    plain = APOSTROPHES.matcher(plain).replaceAll("");
    return Arrays.stream(SEPARATORS.split(plain, -1))
        .map(Words::legal)
        .filter(Words::says)
        .toList();
  }

  /** The part of a word that Java takes; {@code ①} is a digit for Unicode, and not for Java. */
  private static String legal(String word) {
    StringBuilder legal = new StringBuilder();
    word.codePoints()
        .filter(point -> Character.isJavaIdentifierPart(point))
        .filter(point -> !Character.isIdentifierIgnorable(point))
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean says(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String nameSigns(String text) {
    StringBuilder names = new StringBuilder();
    text.codePoints()
        .filter(point -> !Character.isWhitespace(point) && Character.isDefined(point))
        .filter(point -> Character.getType(point) != Character.FORMAT)
        .limit(MOST_SIGNS)
        .forEach(point -> names.append(' ').append(String.valueOf(Character.getName(point))));
    return names.toString().toLowerCase(Locale.ROOT);
  }

  /** The word as part of a class name: {@code quiz} and {@code QUIZ} are {@code Quiz}. */
  static String capitalized(String word) {
    boolean isShouted = word.equals(word.toUpperCase(Locale.ROOT));
    String calm = isShouted ? word.toLowerCase(Locale.ROOT) : word;
    int first = calm.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + calm.substring(Character.charCount(first));
  }
}
