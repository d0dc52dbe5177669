package dev.dramatis.tools.cli.importer.name;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives classes of one package their names. No two differ by case only, because some file systems
 * take such files for one; none hides a class of {@code java.lang} or of what is generated.
 */
public final class ClassNames {

  /** So that the file's name stays below 255 bytes in any script. */
  private static final int LONGEST = 50;

  private static final List<String> GENERATED =
      List.of("CharacterIndex", "CharacterIds", "CharacterFactory");

  private final FreeNames names = new FreeNames("", ClassNames::key, Set.of());

  /**
   * @param imported simple names that the classes of the package import
   */
  public ClassNames(Set<String> imported) {
    imported.forEach(names::of);
  }

  /** A free name after a display name: {@code Dev (news)} is {@code DevNews}. */
  public String of(String text) {
    return names.of(unreserved(shortened(camel(text))));
  }

  /** The words of a text as one, each with a capital; may be taken, or empty. */
  public static String camel(String text) {
    return Words.of(text).stream().map(Words::capitalized).collect(Collectors.joining());
  }

  private static String shortened(String name) {
    int points = name.codePointCount(0, name.length());
    return points <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST));
  }

  private static String unreserved(String name) {
    if (name.isEmpty() || !isFileName(name)) {
      return "Unnamed";
    }
    if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
      return "No" + name;
    }
    return isOfJavaLang(name) || GENERATED.stream().anyMatch(name::startsWith)
        ? "The" + name
        : name;
  }

  /** Where the locale is not Unicode, the JDK has no files with names in other scripts. */
  private static boolean isFileName(String name) {
    try {
      return !Path.of(name).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isOfJavaLang(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
