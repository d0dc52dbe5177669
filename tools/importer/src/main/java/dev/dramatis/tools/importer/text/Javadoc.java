package dev.dramatis.tools.importer.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of somebody else's in a Javadoc comment. */
public final class Javadoc {

  private static final Pattern HARMLESS = Pattern.compile("[\\p{L}\\p{N} ._/:,-]+");

  private Javadoc() {}

  /** The words as code; what could end the comment or start a tag or an escape is left out. */
  public static String code(String words) {
    return HARMLESS.matcher(words).matches() && words.length() <= 60
        ? "{@code " + words + "}"
        : "of another spelling";
  }

  /** A comment of whole paragraphs, in one line where it fits. */
  public static String comment(int indent, String... paragraphs) {
    String start = Layout.indent(indent);
    String inline = start + "/** " + paragraphs[0] + " */\n";
    if (paragraphs.length == 1 && inline.length() <= Layout.WIDTH + 1) {
      return inline;
    }
    String between = "\n" + start + " *\n";
    return start
        + "/**\n"
        + Stream.of(paragraphs)
            .map(paragraph -> wrapped(start + " *", paragraph))
            .collect(Collectors.joining(between))
        + "\n"
        + start
        + " */\n";
  }

  private static String wrapped(String start, String paragraph) {
    StringBuilder lines = new StringBuilder(start);
    int width = start.length();
    for (String word : paragraph.split(" ", -1)) {
      if (width + 1 + word.length() > Layout.WIDTH) {
        lines.append('\n').append(start);
        width = start.length();
      }
      lines.append(' ').append(word);
      width += 1 + word.length();
    }
    return lines.toString();
  }
}
