package dev.dramatis.tools.cli.importer.read;

import dev.dramatis.tools.cli.report.Place;

/** How much a {@code voices.yaml} may ask of its reader. 200 entries need a hundredth of it. */
final class Limits {

  /** The size of a file, in bytes. */
  static final int BYTES = 8_000_000;

  /** How many entries a list has: each becomes a class, and one compile takes all of them. */
  static final int ENTRIES = 10_000;

  /** How many keys and values stand in the file, aliases counted once. */
  static final int NODES = 500_000;

  /** How deep lists and mappings are nested; unmute's own keys need four. */
  static final int DEPTH = 40;

  /** How often a file says {@code *anchor}. */
  static final int ALIASES = 10_000;

  /** How many keys and values there are, each counted as often as an alias repeats it. */
  static final int VALUES = 1_000_000;

  /** How long a key is: names in Java come from it. */
  static final int KEY = 100;

  /** How many syntax errors are reported before reading ends. */
  static final int SYNTAX_ERRORS = 20;

  private Limits() {}

  /** The file exceeds a limit; reading ends there. */
  static final class ExceededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    ExceededException(Place place, String message) {
      super(message);
      this.place = place;
    }

    Place place() {
      return place;
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }
}
