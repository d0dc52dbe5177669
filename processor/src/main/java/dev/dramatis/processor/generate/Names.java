package dev.dramatis.processor.generate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Java names for ids: distinct ones for distinct ids, whatever letters they have. */
final class Names {

  private static final Pattern WORD_START = Pattern.compile("-|(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})");

  private Names() {}

  /** A constant for each id: {@code quiz-show} becomes {@code QUIZ_SHOW}. */
  static Map<String, String> constants(List<String> ids) {
    return distinct(ids, id -> id.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /**
   * A method for each id: {@code quiz-show} becomes {@code defineQuizShow}. The verb keeps it apart
   * from keywords, from {@code yield}, and from the methods of {@link Object}.
   */
  static Map<String, String> methods(String verb, List<String> ids) {
    return distinct(ids, id -> method(verb, id));
  }

  /** A method for an id, or for an id and a method: {@code callQuizShowNextQuestion}. */
  static String method(String verb, String name) {
    return verb + pascalCase(name);
  }

  /** A constant for an id, or for an id and a method: {@code QUIZ_SHOW_NEXT_QUESTION}. */
  static String constant(String name) {
    return WORD_START.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
  }

  private static Map<String, String> distinct(List<String> ids, UnaryOperator<String> naming) {
    Set<String> used = new HashSet<>();
    Map<String, String> names = new HashMap<>();
    for (String id : ids) {
      names.put(id, free(naming.apply(id), used));
    }
    return names;
  }

  /** A name, or the first of it with a number that is not used; from then on it is used. */
  static String free(String name, Set<String> used) {
    String plain = identifier(name);
    String valid = SourceVersion.isName(plain) ? plain : "_" + plain;
    String free = valid;
    for (int i = 2; !used.add(free); i++) {
      free = valid + "_" + i;
    }
    return free;
  }

  /** Java takes no superscripts and fractions in a name, which are numbers in an id. */
  private static String identifier(String name) {
    StringBuilder identifier = new StringBuilder();
    for (int c : name.codePoints().toArray()) {
      if (Character.isJavaIdentifierPart(c)) {
        identifier.appendCodePoint(c);
      } else {
        identifier.append('u').append(Integer.toHexString(c));
      }
    }
    return identifier.toString();
  }

  private static String pascalCase(String id) {
    StringBuilder name = new StringBuilder();
    boolean isWordStart = true;
    for (int c : id.codePoints().toArray()) {
      if (c == '-') {
        isWordStart = true;
      } else {
        name.appendCodePoint(isWordStart ? Character.toUpperCase(c) : c);
        isWordStart = false;
      }
    }
    return name.toString();
  }
}
