package dev.dramatis;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One character or bank that a registry left out. Two errors are equal where all but their causes
 * are, since a throwable equals nothing but itself.
 *
 * @param type what went wrong
 * @param bank the bank's name; where that is not known, its class or services file
 * @param subject the character or class it is about
 * @param reason what happened and what to do, in one sentence
 * @param cause what was thrown, with its stack trace; null where nothing was. It is for the
 *     operator's log: leave it out of what a client reads
 */
public record LoadError(
    Type type, String bank, String subject, String reason, @Nullable Throwable cause) {

  /** Describes an error that nothing was thrown for. */
  public LoadError(Type type, String bank, String subject, String reason) {
    this(type, bank, subject, reason, null);
  }

  /** What can go wrong with one bank or character without taking the others down. */
  public enum Type {
    /** A bank's class cannot be found, loaded or created. */
    UNUSABLE_BANK,
    /**
     * A jar that was put together from several holds banks that its services file does not name, or
     * two jars hold different banks whose index classes have one name.
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
  static LoadError unusableBank(String className, String why, Throwable cause) {
    return new LoadError(
        Type.UNUSABLE_BANK,
        className,
        className,
        "the bank cannot be loaded, %s; build its module again".formatted(why),
        cause);
  }

  /** Of a bank that throws when it is read. */
  static LoadError unusableBank(String className, Throwable cause) {
    return unusableBank(className, Isolation.reason(cause), cause);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LoadError error
        && type == error.type
        && bank.equals(error.bank)
        && subject.equals(error.subject)
        && reason.equals(error.reason);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, bank, subject, reason);
  }

  /** Says which bank and character it is about, and why, in one line without the cause. */
  @Override
  public String toString() {
    return subject.equals(bank)
        ? "bank %s: %s".formatted(bank, reason)
        : "%s in bank %s: %s".formatted(subject, bank, reason);
  }
}
