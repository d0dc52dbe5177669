package dev.dramatis.spi.tool;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that an LLM reads about a wrong argument. Numbers are appended and not formatted,
 * so that they are the same in every locale.
 */
final class ArgumentSentences {

  private static final int MOST_LISTED = 20;

  private ArgumentSentences() {}

  static String missing(String path) {
    return path + " is missing.";
  }

  static String wrong(String path, String demand, @Nullable Object given) {
    return path + " " + demand + ", but is " + ShortText.quoted(given) + ".";
  }

  static String blank(String path) {
    return path + " must not be blank.";
  }

  /**
   * @param unit the noun for what is counted, in the singular
   */
  static String tooLarge(String path, int limit, String unit, int size) {
    return path + " must have at most " + counted(limit, unit) + ", but has " + size + ".";
  }

  /**
   * @param unit the noun for what is counted, in the singular
   */
  static String tooSmall(String path, int limit, String unit, int size) {
    return path + " must have at least " + counted(limit, unit) + ", but has " + size + ".";
  }

  private static String counted(int number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  static String noConstant(
      String path, Enum<?>[] constants, @Nullable Object given, boolean isOptional) {
    return path
        + " must be one of "
        + namesOf(constants)
        + ", but is "
        + ShortText.quoted(given)
        + (isOptional ? "; leave it out if there is none." : ".");
  }

  private static String namesOf(Enum<?>[] constants) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < Math.min(constants.length, MOST_LISTED); i++) {
      names.append(i == 0 ? "" : ", ").append(constants[i].name());
    }
    return names.append(constants.length > MOST_LISTED ? ", …" : "").toString();
  }

  static String noArgument(String name, String tool, List<String> names) {
    return ShortText.of(name) + " is no argument of " + tool + "; " + taken(names);
  }

  static String noMember(String name, String parent, List<String> names) {
    return ShortText.of(name) + " is no member of " + parent + "; " + taken(names);
  }

  private static String taken(List<String> names) {
    return switch (names.size()) {
      case 0 -> "it takes none.";
      case 1 -> "it takes " + names.get(0) + ".";
      default ->
          "it takes "
              + String.join(", ", names.subList(0, names.size() - 1))
              + " and "
              + names.get(names.size() - 1)
              + ".";
    };
  }
}
