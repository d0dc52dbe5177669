package dev.dramatis;

/** The result of comparing the prompt of a resumed session with the prompt that it had before. */
public enum Resumption {
  /** The prompt code made the same prompt again. */
  SAME,
  /**
   * The prompt code made another prompt, and the session keeps the saved one. What the character's
   * code set when it ran, such as a secret, belongs to the new prompt.
   */
  KEPT,
  /** The prompt code made another prompt, which the session uses because none was saved. */
  CHANGED
}
