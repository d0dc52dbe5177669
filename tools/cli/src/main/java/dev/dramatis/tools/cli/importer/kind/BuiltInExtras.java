package dev.dramatis.tools.cli.importer.kind;

import dev.dramatis.tools.cli.importer.model.InstructionsEntry;
import dev.dramatis.tools.cli.importer.model.SourceEntry;
import dev.dramatis.tools.cli.importer.text.JavaValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the built-in kinds hold beyond unmute's: a style, questions, an author. The export writes it
 * as further keys, which unmute drops, and from there it comes back.
 */
public final class BuiltInExtras {

  private static final String STYLE = "style";
  private static final Map<String, Set<String>> LISTS =
      Map.of("smalltalk", Set.of("starters"), "guess_animal", Set.of("easy", "hard"));

  private BuiltInExtras() {}

  /** The parameters that the built-in kind does not hold. */
  static Map<String, @Nullable Object> without(InstructionsEntry said) {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>(said.parameters());
    rest.keySet().removeAll(of(said).keySet());
    return rest;
  }

  /**
   * The keys that the built-in kind does not hold.
   *
   * @param isBuiltIn whether the source is one of it
   */
  static Map<String, @Nullable Object> without(SourceEntry source, boolean isBuiltIn) {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>(source.extras());
    if (isBuiltIn) {
      rest.keySet().removeAll(of(source).keySet());
    }
    return rest;
  }

  /**
   * The elements of the built-in instructions annotation, {@code text} apart. An empty list is
   * none: the built-in kind means its own by it.
   */
  public static Map<String, String> of(InstructionsEntry said) {
    Map<String, String> elements = new LinkedHashMap<>();
    said.parameters().forEach((key, value) -> instructions(said.type(), key, value, elements));
    return elements;
  }

  private static void instructions(
      String type, String key, @Nullable Object value, Map<String, String> elements) {
    if (key.equals(STYLE) && !type.equals("constant") && isText(value)) {
      elements.put(key, text(value));
    } else if (LISTS.getOrDefault(type, Set.of()).contains(key)
        && value instanceof List<?> items
        && !items.isEmpty()
        && items.stream().allMatch(BuiltInExtras::isText)) {
      elements.put(key, JavaValue.list(items.stream().map(BuiltInExtras::text).toList()));
    } else if (type.equals("quiz_show")
        && key.equals("questions")
        && value instanceof List<?> items
        && !items.isEmpty()) {
      questions(items, elements);
    }
  }

  private static boolean isText(@Nullable Object value) {
    return value instanceof String text && !text.isBlank();
  }

  private static String text(@Nullable Object text) {
    return JavaValue.text(String.valueOf(text));
  }

  private static void questions(List<?> items, Map<String, String> elements) {
    List<String> questions = new ArrayList<>();
    for (Object item : items) {
      if (!(item instanceof Map<?, ?> map)
          || !map.keySet().equals(Set.of("question", "answer"))
          || !map.values().stream().allMatch(BuiltInExtras::isText)) {
        return;
      }
      Map<String, String> question = new LinkedHashMap<>();
      question.put("question", text(map.get("question")));
      question.put("answer", text(map.get("answer")));
      questions.add(JavaValue.annotation("QuizQuestion", question));
    }
    elements.put("questions", JavaValue.list(questions));
  }

  /** Returns the elements of {@code @FileVoice} that credit an author. */
  public static Map<String, String> of(SourceEntry source) {
    Map<String, String> elements = new LinkedHashMap<>();
    if (source instanceof SourceEntry.File) {
      for (String key : List.of("author", "license")) {
        if (source.extras().get(key) instanceof String text) {
          elements.put(key, JavaValue.text(text));
        }
      }
    }
    return elements;
  }
}
