package dev.dramatis;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One character or bank that a registry left out. Immutable.
 *
 * <p>Two errors are equal if all their parts but the causes are equal.
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

  /**
   * {@return an error without a cause}
   *
   * @param type the type of the error
   * @param bank the bank's name; its class or services file if the name is unknown
   * @param subject the character or class that is left out
   * @param reason the problem and its fix, in one sentence
   */
  public static LoadError of(Type type, String bank, String subject, String reason) {
    return new LoadError(type, bank, subject, reason, null);
  }

  /**
   * {@return an error with its cause}
   *
   * @param type the type of the error
   * @param bank the bank's name; its class or services file if the name is unknown
   * @param subject the character or class that is left out
   * @param reason the problem and its fix, in one sentence
   * @param cause the exception; null if nothing was thrown
   */
  public static LoadError of(
      Type type, String bank, String subject, String reason, @Nullable Throwable cause) {
    return new LoadError(type, bank, subject, reason, cause);
  }

  /** {@return the type of the error} */
  public Type type() {
    return type;
  }

  /** {@return the bank's name; its class or services file if the name is unknown} */
  public String bank() {
    return bank;
  }

  /** {@return the id of the character, or the name of the class, that is left out} */
  public String subject() {
    return subject;
  }

  /** {@return the problem and its fix, in one sentence} */
  public String reason() {
    return reason;
  }

  /**
   * {@return the exception with its stack trace; empty if nothing was thrown} It is for the
   * operator's log; do not send it to clients.
   */
  public Optional<Throwable> cause() {
    return Optional.ofNullable(cause);
  }

  /** The kinds of errors that a registry survives. More may be added. */
  public enum Type {
    /** A bank's class cannot be found, loaded or created. */
    UNUSABLE_BANK,
    /**
     * A shaded jar holds banks that its services file does not name, or two jars hold different
     * index classes of one name.
     */
    LOST_BANK,
    /** A bank was generated in a format that this runtime no longer reads. */
    OLDER_FORMAT,
    /** A bank was generated for a later runtime; this one uses what it can read. */
    NEWER_FORMAT,
    /** An earlier bank has the character's id. */
    DUPLICATE_ID,
    /** An earlier bank has the character's name. */
    DUPLICATE_NAME,
    /** A definition that the host built violates a rule for characters or a constraint. */
    INVALID_DEFINITION,
    /** The host does not provide a type that the character needs. */
    MISSING_NEED,
    /** The host allows a tool that no character has. */
    UNKNOWN_TOOL,
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
