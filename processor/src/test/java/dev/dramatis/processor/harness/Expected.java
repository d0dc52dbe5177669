package dev.dramatis.processor.harness;

import javax.tools.Diagnostic;

/**
 * A message that a test expects: {@code error("DuplicateName").at("B.java", "name = ")}.
 *
 * @param id the message's id
 * @param kind how bad it is
 * @param file how the source file's path ends
 * @param line a part of the line at which it stands
 * @param text a part of what it says
 */
public record Expected(String id, Diagnostic.Kind kind, String file, String line, String text) {

  public static Expected error(String id) {
    return new Expected(id, Diagnostic.Kind.ERROR, "", "", "");
  }

  public static Expected warning(String id) {
    return new Expected(id, Diagnostic.Kind.WARNING, "", "", "");
  }

  public static Expected note(String id) {
    return new Expected(id, Diagnostic.Kind.NOTE, "", "", "");
  }

  /** Where it stands: a file, and a part of the line in it. */
  public Expected at(String file, String line) {
    return new Expected(id, kind, file, line, text);
  }

  /** A part of what it says. */
  public Expected saying(String text) {
    return new Expected(id, kind, file, line, text);
  }

  boolean isMetBy(Told told) {
    return told.id().equals(id)
        && told.kind() == kind
        && told.file().endsWith(file)
        && told.lineText().contains(line)
        && told.text().contains(text);
  }
}
