package dev.dramatis.character;

/**
 * Whether a character is shown to users: the three states of {@code good} in unmute's voice list.
 */
public enum Listed {
  /** Shown: {@code good: true}. */
  YES,
  /** Hidden, yet it can be opened by its id: {@code good: false}. */
  NO,
  /** Hidden until somebody decides: {@code good: null}. */
  UNDECIDED
}
