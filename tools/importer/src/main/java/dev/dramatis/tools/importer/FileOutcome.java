package dev.dramatis.tools.importer;

/**
 * What became of a file.
 *
 * @param reason why it could not be written; blank otherwise
 */
public record FileOutcome(String path, Kind kind, String reason) {

  /** What became of it. */
  public enum Kind {
    CREATED("created"),
    REPLACED("replaced"),
    /** It says the same already. */
    UNCHANGED("unchanged"),
    /** It says something else, and nobody allowed to overwrite it. */
    SKIPPED("skipped"),
    FAILED("failed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    boolean isWritten() {
      return this == CREATED || this == REPLACED;
    }

    /** Whether the file is as the import wants it. */
    boolean isGood() {
      return isWritten() || this == UNCHANGED;
    }

    @Override
    public String toString() {
      return word;
    }
  }
}
