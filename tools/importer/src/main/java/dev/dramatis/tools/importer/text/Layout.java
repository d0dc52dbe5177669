package dev.dramatis.tools.importer.text;

/** How wide and how deep Java is written. */
final class Layout {

  static final int WIDTH = 100;

  /** By how much what is continued on the next line stands further right. */
  static final int STEP = 4;

  private Layout() {}

  static String indent(int columns) {
    return " ".repeat(columns);
  }
}
