package dev.dramatis.testing;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/**
 * The start of the unified diff of two texts. Long lines are cut around the first place where they
 * differ.
 */
final class PromptDiff {

  private static final int LINES_AROUND = 3;
  private static final int MOST_LINES = 40;
  private static final int LONGEST = 110;
  private static final int BEFORE = 40;

  private PromptDiff() {}

  /**
   * Returns the diff of two texts.
   *
   * @param from the name of the first text
   * @param to the name of the second text
   */
  static String of(String from, String first, String to, String second) {
    List<String> before = first.lines().toList();
    List<String> after = second.lines().toList();
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            from, to, before, DiffUtils.diff(before, after), LINES_AROUND);
    List<String> lines = shortened(diff);
    return lines.size() <= MOST_LINES
        ? String.join("\n", lines)
        : String.join("\n", lines.subList(0, MOST_LINES))
            + "\n… and %s more lines".formatted(lines.size() - MOST_LINES);
  }

  private static List<String> shortened(List<String> diff) {
    List<String> lines = new ArrayList<>(diff.subList(0, Math.min(2, diff.size())));
    int at = lines.size();
    while (at < diff.size()) {
      int added = endOfRun(diff, at, '-');
      int end = endOfRun(diff, added, '+');
      if (at == end) {
        lines.add(window(diff.get(at), 0));
        at++;
      } else {
        lines.addAll(changed(diff.subList(at, added), diff.subList(added, end)));
        at = end;
      }
    }
    return lines;
  }

  private static int endOfRun(List<String> diff, int from, char sign) {
    int end = from;
    while (end < diff.size() && !diff.get(end).isEmpty() && diff.get(end).charAt(0) == sign) {
      end++;
    }
    return end;
  }

  private static List<String> changed(List<String> removed, List<String> added) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < removed.size(); i++) {
      lines.add(window(removed.get(i), i < added.size() ? same(removed.get(i), added.get(i)) : 0));
    }
    for (int i = 0; i < added.size(); i++) {
      lines.add(window(added.get(i), i < removed.size() ? same(removed.get(i), added.get(i)) : 0));
    }
    return lines;
  }

  /** Returns the number of characters that are the same after the sign. */
  private static int same(String removed, String added) {
    int at = 1;
    while (at < Math.min(removed.length(), added.length())
        && removed.charAt(at) == added.charAt(at)) {
      at++;
    }
    return at - 1;
  }

  /** Returns the part of a line that shows a place. */
  private static String window(String line, int place) {
    if (line.length() <= LONGEST) {
      return line;
    }
    String sign = line.substring(0, 1);
    String text = line.substring(1);
    int start = Math.min(Math.max(0, place - BEFORE), Math.max(0, text.length() - LONGEST));
    int end = Math.min(text.length(), start + LONGEST);
    return sign
        + (start > 0 ? "… " : "")
        + text.substring(start, end)
        + (end < text.length() ? " …" : "");
  }
}
