package dev.dramatis.character;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A text with placeholders, parsed into its parts. Immutable.
 *
 * <p>{@code {mood}} is a placeholder, {@code {mood|calm}} one with a default, {@code {{mood}}} and
 * {@code {{mood|calm}}} are the texts {@code {mood}} and {@code {mood|calm}}, and {@code
 * {{{mood}}}} is a placeholder between two braces. A name is a Java identifier. Every other brace
 * is a brace. A default is one line without braces.
 */
public final class TemplateText {

  private static final int MOST_BRACES = 3;

  private final List<Part> parts;

  private TemplateText(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /** One part of a template: a literal, a placeholder, or one that is broken. */
  public sealed interface Part permits Literal, Placeholder, Broken {}

  /**
   * Text that stands in the prompt as it is.
   *
   * @param text the text, where {@code {{x}}} has become {@code {x}}
   */
  public record Literal(String text) implements Part {}

  /**
   * A place for a value.
   *
   * @param name the identifier between the braces
   * @param fallback the text for a value that is absent; null if the value is required
   * @param at where it starts in the template, in UTF-16 units
   */
  public record Placeholder(String name, @Nullable String fallback, int at) implements Part {}

  /**
   * The start of a placeholder whose default never ends, or has a brace or a line break.
   *
   * @param name the identifier after the brace
   * @param at where it starts in the template, in UTF-16 units
   */
  public record Broken(String name, int at) implements Part {}

  /**
   * Parses a template.
   *
   * @param template the text as its author wrote it
   * @return the parts of the template; broken ones are parts too
   */
  public static TemplateText parse(String template) {
    return new TemplateText(new Parser(template).parse());
  }

  /** {@return the parts in their order; no two literals follow each other} */
  public List<Part> parts() {
    return parts;
  }

  /**
   * {@return the text with a value at each placeholder} A value is never searched again.
   *
   * @param values the value of each name; its {@link Object#toString()} is inserted, and null means
   *     the default
   * @throws IllegalArgumentException if a placeholder has neither a value nor a default, a value
   *     has no placeholder, or a placeholder is broken
   */
  public String fill(Map<String, ?> values) {
    StringBuilder filled = new StringBuilder();
    Set<String> unused = new TreeSet<>(values.keySet());
    for (Part part : parts) {
      if (part instanceof Literal literal) {
        filled.append(literal.text());
      } else if (part instanceof Placeholder placeholder) {
        filled.append(value(placeholder, values));
        unused.remove(placeholder.name());
      } else if (part instanceof Broken broken) {
        throw new IllegalArgumentException(
            "the default of {%s|…} is broken; write it in one line, without braces, and close it"
                .formatted(broken.name()));
      }
    }
    if (!unused.isEmpty()) {
      throw new IllegalArgumentException(
          "the text has no placeholder {%s}; add it, or leave the value out"
              .formatted(String.join("}, {", unused)));
    }
    return filled.toString();
  }

  private static Object value(Placeholder placeholder, Map<String, ?> values) {
    Object value = values.get(placeholder.name());
    if (value != null) {
      return value;
    }
    if (placeholder.fallback() != null) {
      return placeholder.fallback();
    }
    List<String> near = Suggestions.of(placeholder.name(), values.keySet());
    throw new IllegalArgumentException(
        "the placeholder {%s} has no value%s; give it one, or write {{%s}} if it is no placeholder"
            .formatted(
                placeholder.name(),
                near.isEmpty() || near.contains(placeholder.name())
                    ? ""
                    : " (did you mean {" + String.join("}, {", near) + "}?)",
                placeholder.name()));
  }

  private static final class Parser {

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int at;

    Parser(String text) {
      this.text = text;
    }

    List<Part> parse() {
      while (at < text.length()) {
        int open = text.indexOf('{', at);
        if (open < 0) {
          open = text.length();
        }
        literal.append(text, at, open);
        at = open;
        if (at < text.length()) {
          brace();
        }
      }
      endLiteral();
      return parts;
    }

    private void endLiteral() {
      if (!literal.isEmpty()) {
        parts.add(new Literal(literal.toString()));
        literal.setLength(0);
      }
    }

    private void brace() {
      int depth = depth();
      String name = name(at + depth);
      int afterName = at + depth + name.length();
      if (name.isEmpty() || depth > MOST_BRACES || afterName >= text.length()) {
        verbatim(1);
        return;
      }
      int end = text.charAt(afterName) == '|' ? endOfDefault(afterName + 1) : afterName;
      if (end < 0 && depth == 1) {
        endLiteral();
        parts.add(new Broken(name, at));
        at = afterName + 1;
      } else if (end < 0 || !text.startsWith("}".repeat(depth), end)) {
        verbatim(1);
      } else if (depth == 2) {
        literal.append(text, at + 1, end + 1);
        at = end + 2;
      } else {
        placeholder(depth, name, afterName == end ? null : text.substring(afterName + 1, end), end);
      }
    }

    private void placeholder(int depth, String name, @Nullable String fallback, int end) {
      String brace = depth == MOST_BRACES ? "{" : "";
      literal.append(brace);
      endLiteral();
      parts.add(new Placeholder(name, fallback, at + depth - 1));
      literal.append(depth == MOST_BRACES ? "}" : "");
      at = end + depth;
    }

    private void verbatim(int length) {
      literal.append(text, at, at + length);
      at += length;
    }

    /** Returns how many braces open here, at most one more than any form has. */
    private int depth() {
      int depth = 0;
      while (depth <= MOST_BRACES && at + depth < text.length() && text.charAt(at + depth) == '{') {
        depth++;
      }
      return depth;
    }

    private String name(int from) {
      int end = from;
      while (end < text.length()) {
        int c = text.codePointAt(end);
        if (end == from
            ? !Character.isJavaIdentifierStart(c)
            : !Character.isJavaIdentifierPart(c)) {
          break;
        }
        end += Character.charCount(c);
      }
      return text.substring(from, end);
    }

    /** Returns where the closing brace of a default stands; negative if it is broken. */
    private int endOfDefault(int from) {
      for (int i = from; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '}') {
          return i;
        }
        if (c == '{' || c == '\n' || c == '\r') {
          return -1;
        }
      }
      return -1;
    }
  }
}
