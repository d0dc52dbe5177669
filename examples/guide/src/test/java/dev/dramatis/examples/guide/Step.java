package dev.dramatis.examples.guide;

import java.util.List;

/** A step of a page: what its reader does, or sees. */
sealed interface Step {

  /** The line of the page on which it begins. */
  int line();

  /** A file with exactly this text. */
  record WholeFile(int line, String path, String text) implements Step {}

  /** A change of a file, as the lines of a diff. */
  record Change(int line, String path, List<String> diff) implements Step {}

  /** The sentence that takes the last change back. */
  record Undo(int line) implements Step {}

  /** A line for a shell. */
  record Command(int line, String text) implements Step {}

  /** What the last command prints, or a part of it; … stands for anything. */
  record Shown(int line, String text) implements Step {}
}
