package dev.dramatis.tools.cli.report;

/** A text of the user's as a diagnostic shows it: in quotes, in one line, not too long. */
public final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  /** Returns the text in quotes, as {@link Printable} shows it. */
  public static String of(String text) {
    return '"' + Printable.of(text, LONGEST) + '"';
  }
}
