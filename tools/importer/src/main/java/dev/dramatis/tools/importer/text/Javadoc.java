package dev.dramatis.tools.importer.text;

import java.util.regex.Pattern;

/** Text of a YAML file in a Javadoc comment. */
public final class Javadoc {

  private static final Pattern HARMLESS = Pattern.compile("[\\p{L}\\p{N} ._/:,-]+");

  private Javadoc() {}

  /** Returns a text as code, or a neutral phrase if it could end the comment or start a tag. */
  public static String code(String text) {
    return HARMLESS.matcher(text).matches() && text.length() <= 60
        ? "{@code " + text + "}"
        : "of another spelling";
  }

  /** Returns a comment of whole paragraphs. */
  public static String comment(String... paragraphs) {
    return "/** " + String.join("\n *\n * ", paragraphs) + " */\n";
  }
}
