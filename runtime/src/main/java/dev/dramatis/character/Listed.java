package dev.dramatis.character;

/**
 * The state of a character in listings: the three states of {@code good} in unmute's voice list.
 */
public enum Listed {
  /** Shown: {@code good: true}. */
  YES,
  /** Hidden, but a host can open it by its id: {@code good: false}. */
  NO,
  /** Hidden until its author decides: {@code good: null}. */
  UNDECIDED
}
