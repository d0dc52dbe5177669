package dev.dramatis.tools.cli.importer;

/** Where the user wants a key to go that unmute does not know, rather than into a trait. */
public enum MappingTarget {
  /** A text, or a list of texts, is added to the tags. */
  TAGS,
  /** A text is the comment, where the entry has none. */
  COMMENT,
  /** The key is left out. */
  DROP
}
