package dev.dramatis.tools.cli.diff;

import dev.dramatis.tools.cli.report.Printable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts of characters as Markdown that shows them as they are, whatever they contain. */
final class Markdown {

  /** What a row of a table shows of a text. */
  static final int LONGEST_CELL = 160;

  private static final int LONGEST_LINE = 600;

  private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&@$]");
  private static final Pattern BACKTICKS = Pattern.compile("`+");

  private Markdown() {}

  /** Returns a text without any meaning to Markdown, in one line. */
  static String plain(String text) {
    return MARKS.matcher(Printable.of(text, LONGEST_CELL)).replaceAll("\\\\$0");
  }

  /** Returns a value for a cell of a table, in code; a dash for null. */
  static String cell(@Nullable String text) {
    if (text == null) {
      return "–";
    }
    return text.isEmpty() ? "(empty)" : code(text);
  }

  /** Returns a text as code in one line, which may stand in a table. */
  static String code(String text) {
    String line = Printable.of(text, LONGEST_CELL);
    String marks = "`".repeat(longestRun(line) + 1);
    boolean isPadded = line.startsWith("`") || line.endsWith("`") || line.isBlank();
    String padding = isPadded ? " " : "";
    return marks + padding + line.replace("|", "\\|") + padding + marks;
  }

  /** Returns lines as a block of code that no line ends. */
  static String fence(String language, List<String> lines) {
    String body =
        lines.stream()
            .map(line -> Printable.of(line, LONGEST_LINE))
            .collect(Collectors.joining("\n"));
    String marks = "`".repeat(Math.max(3, longestRun(body) + 1));
    return marks + language + "\n" + body + "\n" + marks + "\n";
  }

  private static int longestRun(String text) {
    Matcher runs = BACKTICKS.matcher(text);
    int longest = 0;
    while (runs.find()) {
      longest = Math.max(longest, runs.end() - runs.start());
    }
    return longest;
  }
}
