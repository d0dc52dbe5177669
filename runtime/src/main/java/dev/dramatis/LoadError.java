package dev.dramatis;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One character or bank that a registry left out. Immutable.
 *
 * <p>Two errors are equal where all but their causes are, since a throwable equals nothing but
 * itself.
 */
public final class LoadError {

  private final Type type;
  private final String bank;
  private final String subject;
  private final String reason;
  private final @Nullable Throwable cause;

  private LoadError(
      Type type, String bank, String subject, String reason, @Nullable Throwable cause) {
    this.type = Objects.requireNonNull(type, "type");
    this.bank = Objects.requireNonNull(bank, "bank");
    this.subject = Objects.requireNonNull(subject, "subject");
    this.reason = Objects.requireNonNull(reason, "reason");
    this.cause = cause;
  }

  /** Returns an error for which nothing was thrown; see the other method for its parts. */
  public static LoadError of(Type type, String bank, String subject, String reason) {
    return new LoadError(type, bank, subject, reason, null);
  }

  /**
   * Returns an error.
   *
   * @param bank the bank's name; where that is not known, its class or services file
   * @param subject the character or class that is left out
   * @param reason what happened and how to fix it, in one sentence
   * @param cause the exception; null where nothing was thrown
   */
  public static LoadError of(
      Type type, String bank, String subject, String reason, @Nullable Throwable cause) {
    return new LoadError(type, bank, subject, reason, cause);
  }

  /** Returns what went wrong. */
  public Type type() {
    return type;
  }

  /** Returns the bank's name; where that is not known, its class or services file. */
  public String bank() {
    return bank;
  }

  /** Returns the id of the character, or the name of the class, that is left out. */
  public String subject() {
    return subject;
  }

  /** Returns what happened and how to fix it, in one sentence. */
  public String reason() {
    return reason;
  }

  /**
   * Returns the exception with its stack trace; empty where nothing was thrown. It is for the
   * operator's log: leave it out of what a client reads.
   */
  public Optional<Throwable> cause() {
    return Optional.ofNullable(cause);
  }

  /** The kinds of errors that a registry survives. More may be added. */
  public enum Type {
    /** A bank's class cannot be found, loaded or created. */
    UNUSABLE_BANK,
    /**
     * A jar that was put together from several holds banks that its services file does not name, or
     * two jars hold different banks whose index classes have one name.
     */
    LOST_BANK,
    /** A bank was generated in a format that this runtime no longer reads. */
    OLDER_FORMAT,
    /** A bank was generated for a later runtime than this one, which reads of it what it can. */
    NEWER_FORMAT,
    /** A character's id is taken by an earlier bank. */
    DUPLICATE_ID,
    /** A character's name is taken by an earlier bank. */
    DUPLICATE_NAME,
    /** The host's validator rejects a definition that the host built. */
    INVALID_DEFINITION,
    /** A definition cannot be made, because a record's constructor throws. */
    UNUSABLE_DEFINITION
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

  /** Returns the bank, the character and the reason in one line, without the cause. */
  @Override
  public String toString() {
    return subject.equals(bank)
        ? "bank %s: %s".formatted(bank, reason)
        : "%s in bank %s: %s".formatted(subject, bank, reason);
  }
}
