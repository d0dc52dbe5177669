package dev.dramatis.tools.importer.kind;

/** The first line or lines of a record, as google-java-format breaks them. */
final class RecordHead {

  private static final int WIDTH = 100;

  private RecordHead() {}

  /**
   * Up to where the brace would follow.
   *
   * @param implemented with a blank before it; may be empty
   */
  static String of(String name, String components, String implemented) {
    String start = "public record " + name + "(";
    if (start.length() + components.length() + implemented.length() + 3 <= WIDTH) {
      return start + components + ")" + implemented;
    }
    String clause = implemented.isEmpty() ? "" : "\n   " + implemented;
    if (start.length() + components.length() + 1 <= WIDTH) {
      return start + components + ")" + clause;
    }
    boolean fits = components.length() + 5 <= WIDTH;
    String lines = fits ? components : components.replace(", ", ",\n    ");
    return start + "\n    " + lines + ")" + clause;
  }
}
