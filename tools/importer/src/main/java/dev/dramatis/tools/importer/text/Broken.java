package dev.dramatis.tools.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays out what does not fit on one line: a part a line, as google-java-format does. */
final class Broken {

  private Broken() {}

  /** The value as it fits: on one line if possible, after what stands before and behind it. */
  static String fitting(Value value, int indent, int before, int behind) {
    String inline = value.inline();
    boolean fits = indent + before + inline.length() + behind <= Layout.WIDTH;
    return fits && !value.isTall() ? inline : value.broken(indent);
  }

  static String list(String start, List<Value> items, String end, int indent) {
    int inner = indent + Layout.STEP;
    List<String> lines = new ArrayList<>();
    for (Value item : items) {
      lines.add(Layout.indent(inner) + fitting(item, inner, 0, 1));
    }
    return start + "\n" + String.join(",\n", lines) + end;
  }

  static String elements(String start, Map<String, Value> elements, int indent) {
    int inner = indent + Layout.STEP;
    List<String> lines = new ArrayList<>();
    elements.forEach((name, value) -> lines.add(element(name, value, inner)));
    return start + "\n" + String.join(",\n", lines) + ")";
  }

  private static String element(String name, Value value, int indent) {
    String start = Layout.indent(indent) + name + " =";
    String code = fitting(value, indent, name.length() + 3, 1);
    if (!code.contains("\n") || !value.startsLine()) {
      return start + " " + code;
    }
    int inner = indent + Layout.STEP;
    return start + "\n" + Layout.indent(inner) + fitting(value, inner, 0, 1);
  }
}
