package dev.dramatis.tools.importer.text;

import java.util.List;

/** Statements of generated methods, broken where they are too long, as google-java-format does. */
public final class Statement {

  private static final int CONTINUATION = 4;

  private Statement() {}

  /**
   * A call, or anything else in parentheses.
   *
   * @param start up to the parenthesis, which is part of it
   * @param end from the closing parenthesis on
   */
  public static String call(int indent, String start, List<String> arguments, String end) {
    String inline = Layout.indent(indent) + start + String.join(", ", arguments) + end;
    if (fits(inline)) {
      return inline + "\n";
    }
    String inner = continued(indent);
    String below = inner + String.join(", ", arguments) + end;
    return Layout.indent(indent)
        + start
        + "\n"
        + (fits(below) ? below : inner + String.join(",\n" + inner, arguments) + end)
        + "\n";
  }

  /** A sum as the only argument of a call, an operand a line where it is long. */
  public static String sum(int indent, String start, List<String> operands, String end) {
    String inline = Layout.indent(indent) + start + String.join(" + ", operands) + end;
    if (fits(inline)) {
      return inline + "\n";
    }
    String inner = continued(indent);
    String below = inner + String.join(" + ", operands) + end;
    String operator = "\n" + Layout.indent(indent + 2 * CONTINUATION) + "+ ";
    return Layout.indent(indent)
        + start
        + "\n"
        + (fits(below) ? below : inner + String.join(operator, operands) + end)
        + "\n";
  }

  /**
   * Something in two halves, the second below the first where both are too long.
   *
   * @param first without the blank that follows
   */
  public static String halves(int indent, String first, String second) {
    String inline = Layout.indent(indent) + first + " " + second;
    return fits(inline)
        ? inline + "\n"
        : Layout.indent(indent) + first + "\n" + continued(indent) + second + "\n";
  }

  /** A chain of calls on a variable. */
  public static String chain(int indent, String variable, List<String> calls) {
    String inline = Layout.indent(indent) + variable + String.join("", calls) + ";";
    return fits(inline)
        ? inline + "\n"
        : Layout.indent(indent)
            + variable
            + "\n"
            + continued(indent)
            + String.join("\n" + continued(indent), calls)
            + ";\n";
  }

  private static String continued(int indent) {
    return Layout.indent(indent + CONTINUATION);
  }

  private static boolean fits(String line) {
    return line.length() <= Layout.WIDTH;
  }
}
