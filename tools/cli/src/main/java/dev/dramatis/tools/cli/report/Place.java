package dev.dramatis.tools.cli.report;

/**
 * A place in a file.
 *
 * @param file the file's name as its reader was given it
 * @param line from 1
 * @param column from 1, in characters as editors count them
 */
public record Place(String file, int line, int column) {

  /** As long as a path can be on most systems, so that editors find the file. */
  private static final int LONGEST_FILE = 4096;

  /** Returns the place as compilers write it, so that terminals and editors lead there. */
  @Override
  public String toString() {
    return Printable.of(file, LONGEST_FILE) + ":" + line + ":" + column;
  }
}
