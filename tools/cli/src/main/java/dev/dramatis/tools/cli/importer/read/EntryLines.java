package dev.dramatis.tools.cli.importer.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines of a text, taken together by the top-level entry that they belong to. */
final class EntryLines {

  private final List<String> lines;

  EntryLines(String text) {
    lines = new ArrayList<>(List.of(text.split("\n", -1)));
  }

  /** The lines from the first of an entry to the last. */
  record Range(int first, int end) {}

  List<String> lines() {
    return Collections.unmodifiableList(lines);
  }

  String text() {
    return String.join("\n", lines);
  }

  String text(Range range) {
    return String.join("\n", lines.subList(range.first(), range.end()));
  }

  /** Every entry, in the order of the text. */
  List<Range> entries() {
    List<Range> entries = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      if (startsEntry(line)) {
        entries.add(new Range(line, end(line)));
      }
    }
    return entries;
  }

  /** Empties the entry around a line, so that other lines keep their numbers; false without one. */
  boolean blankAround(int line) {
    int first = Math.min(line, lines.size() - 1);
    while (first >= 0 && !startsEntry(first)) {
      first--;
    }
    if (first < 0) {
      return false;
    }
    blank(new Range(first, end(first)));
    return true;
  }

  void blank(Range range) {
    Collections.fill(lines.subList(range.first(), range.end()), "");
  }

  private int end(int first) {
    int end = first + 1;
    while (end < lines.size() && !startsEntry(end)) {
      end++;
    }
    return end;
  }

  private boolean startsEntry(int line) {
    return lines.get(line).startsWith("- ") || lines.get(line).stripTrailing().equals("-");
  }
}
