package dev.dramatis.tools.importer.text;

import java.util.regex.Pattern;

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
}
