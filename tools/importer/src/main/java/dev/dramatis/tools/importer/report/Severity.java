package dev.dramatis.tools.importer.report;

import java.util.Locale;

/** How much a complaint weighs. */
public enum Severity {
  /** Something was refused: an entry, a file, or the whole list. */
  ERROR,
  /** An entry was imported, and something it says was not, or comes back otherwise. */
  LOSS,
  /** Nothing is lost, and the author has to finish something before a host uses it. */
  WARNING,
  /** Nothing was lost; somebody may want to know. */
  NOTE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
