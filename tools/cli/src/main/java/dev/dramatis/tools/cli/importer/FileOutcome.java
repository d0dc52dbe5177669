package dev.dramatis.tools.cli.importer;

import dev.dramatis.tools.cli.report.Printable;

/**
 * What became of a file.
 *
 * @param reason why it could not be written or stays; blank otherwise
 */
public record FileOutcome(String path, Kind kind, String reason) {

  /** What became of it. */
  public enum Kind {
    CREATED("created"),
    REPLACED("replaced"),
    /** It said the same but for the order, which another place in the list has changed. */
    REORDERED("reordered"),
    /** It says the same already. */
    UNCHANGED("unchanged"),
    /** It has another content, and overwriting is not allowed. */
    SKIPPED("skipped"),
    /** It has a character that the list does not have (any more). */
    LEFT("left"),
    FAILED("failed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    boolean isWritten() {
      return this == CREATED || this == REPLACED || this == REORDERED;
    }

    /** Returns whether the file is as the import or its author wants it. */
    boolean isGood() {
      return this != SKIPPED && this != FAILED;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  /** Returns one {@link Printable} line, such as {@code created cast/Anna.java}. */
  @Override
  public String toString() {
    return Printable.of(kind + " " + path + (reason.isEmpty() ? "" : ": " + reason));
  }
}
