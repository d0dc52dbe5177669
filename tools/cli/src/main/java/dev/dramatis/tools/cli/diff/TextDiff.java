package dev.dramatis.tools.cli.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The difference of two texts as people read it: a sentence a line, with one around each. */
final class TextDiff {

  private static final int CONTEXT = 1;
  private static final int MOST_LINES = 40;

  /** A prompt's paragraph is one line, in which a change would be hard to find. */
  private static final Pattern ENDS = Pattern.compile("\\R|(?<=[.!?…。！？][\"”’)]{0,2}) +");

  private TextDiff() {}

  /** Returns the lines of a unified diff, less those beyond a page. */
  static List<String> between(String before, String after) {
    List<String> old = sentences(before);
    List<String> now = sentences(after);
    if (old.equals(now)) {
      return List.of(" (only spaces or line breaks differ)");
    }
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff("old", "new", old, DiffUtils.diff(old, now), CONTEXT);
    List<String> lines = new ArrayList<>(diff.subList(2, diff.size()));
    int rest = lines.size() - MOST_LINES;
    if (rest > 1) {
      lines.subList(MOST_LINES, lines.size()).clear();
      lines.add(" … and " + rest + " more lines");
    }
    return lines;
  }

  private static List<String> sentences(String text) {
    return text.isBlank() ? List.of() : List.of(ENDS.split(text.strip()));
  }
}
