package dev.dramatis.tools.cli.report;

import java.util.Locale;

/** How serious a diagnostic is. */
public enum Severity {
  /** Something was refused: an entry, a file, or the whole list. */
  ERROR,
  /** An entry was imported, but not all of its data, or not as it was. */
  LOSS,
  /** Nothing is lost, and the author has to finish something before a host uses it. */
  WARNING,
  /** Nothing was lost; worth knowing. */
  NOTE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
