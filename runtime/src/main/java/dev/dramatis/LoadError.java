package dev.dramatis;

import java.util.Locale;

/**
 * One character or bank that a registry does without.
 *
 * @param type what went wrong
 * @param bank the bank's name; where that is not known, its class or services file
 * @param subject the character or class it is about
 * @param reason what happened and what to do, in one sentence
 */
public record LoadError(Type type, String bank, String subject, String reason) {

  /** What can go wrong with one bank or character without taking the others down. */
  public enum Type {
    /** A bank's class cannot be found, loaded or created. */
    UNUSABLE_BANK,
    /**
     * A jar that was put together from several holds banks that its services file does not name.
     */
    LOST_BANK,
    /** A bank was generated for a later runtime than this one, which reads of it what it can. */
    NEWER_FORMAT,
    /** A character's id is taken by an earlier bank. */
    DUPLICATE_ID,
    /** A character's name is taken by an earlier bank. */
    DUPLICATE_NAME,
    /** The host's validator rejects a definition that the host built. */
    INVALID_DEFINITION,
    /** A definition cannot be made, because a record's constructor throws. */
    UNUSABLE_DEFINITION;

    /** The type as a metric's tag value: {@code duplicate_id}. */
    public String tag() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Of a bank that cannot be had, which only its class or services file names. */
  static LoadError unusableBank(String className, String why) {
    return new LoadError(
        Type.UNUSABLE_BANK,
        className,
        className,
        "the bank cannot be loaded, %s; build its module again".formatted(why));
  }

  @Override
  public String toString() {
    return subject.equals(bank)
        ? "bank %s: %s".formatted(bank, reason)
        : "%s in bank %s: %s".formatted(subject, bank, reason);
  }
}
