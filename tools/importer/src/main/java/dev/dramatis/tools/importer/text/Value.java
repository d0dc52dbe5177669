package dev.dramatis.tools.importer.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value of an annotation's element, or the annotation itself, as Java code. */
public sealed interface Value {

  /** On one line. */
  String inline();

  /**
   * Over several lines, the first of which is not indented.
   *
   * @param indent of the line it starts on
   */
  String broken(int indent);

  /** Whether it is never written on one line, however short. */
  default boolean isTall() {
    return false;
  }

  /** Whether a broken one starts on a line of its own, after the element's name. */
  default boolean startsLine() {
    return false;
  }

  /** A text. */
  static Value text(String text) {
    return new Text(text);
  }

  /** Code that is short: a number, a constant. */
  static Value code(String code) {
    return new Code(code);
  }

  /** A list; one item stands without braces. */
  static Value list(List<Value> items) {
    return items.size() == 1 ? items.get(0) : new Items(List.copyOf(items));
  }

  /**
   * An annotation.
   *
   * @param elements in the order in which they are written; a sole {@code value} stands alone
   */
  static Value annotation(String name, Map<String, Value> elements) {
    return new Annotation(name, Collections.unmodifiableMap(new LinkedHashMap<>(elements)));
  }

  /** See {@link #text}. */
  record Text(String text) implements Value {

    @Override
    public String inline() {
      return new JavaText(text).literal();
    }

    @Override
    public String broken(int indent) {
      return startsLine() ? new JavaText(text).block(indent) : inline();
    }

    @Override
    public boolean isTall() {
      return text.strip().indexOf('\n') >= 0;
    }

    @Override
    public boolean startsLine() {
      return new JavaText(text).isProse();
    }
  }

  /** See {@link #code}. */
  record Code(String code) implements Value {

    @Override
    public String inline() {
      return code;
    }

    @Override
    public String broken(int indent) {
      return code;
    }
  }

  /** See {@link #list}. */
  record Items(List<Value> items) implements Value {

    @Override
    public String inline() {
      return items.stream().map(Value::inline).collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public String broken(int indent) {
      return Broken.list("{", items, "\n" + Layout.indent(indent) + "}", indent);
    }

    @Override
    public boolean isTall() {
      return items.stream().anyMatch(Value::isTall);
    }
  }

  /** See {@link #annotation}. */
  record Annotation(String name, Map<String, Value> elements) implements Value {

    @Override
    public String inline() {
      return "@" + name + (elements.isEmpty() ? "" : "(" + inlineElements() + ")");
    }

    private String inlineElements() {
      return isSole()
          ? elements.values().iterator().next().inline()
          : elements.entrySet().stream()
              .map(each -> each.getKey() + " = " + each.getValue().inline())
              .collect(Collectors.joining(", "));
    }

    private boolean isSole() {
      return elements.size() == 1 && elements.containsKey("value");
    }

    @Override
    public String broken(int indent) {
      String start = "@" + name + "(";
      return isSole()
          ? Broken.list(start, List.copyOf(elements.values()), ")", indent)
          : Broken.elements(start, elements, indent);
    }

    @Override
    public boolean isTall() {
      return elements.values().stream().anyMatch(Value::isTall);
    }

    @Override
    public boolean startsLine() {
      return true;
    }
  }
}
