package dev.dramatis.tools.cli.importer.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** Returns a comment of whole paragraphs; an empty one is left out. */
  public static String comment(String... paragraphs) {
    return Stream.of(paragraphs)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n *\n * ", "/** ", " */\n"));
  }
}
