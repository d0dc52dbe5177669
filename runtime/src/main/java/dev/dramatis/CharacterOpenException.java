package dev.dramatis;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a character cannot be given a session; its cause is what the character's code threw.
 * The character stays in the registry, and the next attempt starts afresh, but for {@link
 * Type#DEFINITION}.
 */
public final class CharacterOpenException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String id;
  private final Type type;

  private CharacterOpenException(
      String id, Type type, String origin, String what, @Nullable Throwable cause) {
    super("the character \"%s\" (%s) cannot be opened: %s".formatted(id, origin, what), cause);
    this.id = id;
    this.type = type;
  }

  /** A runtime exception, as far as the verifier knows, which loads the classes that it sees. */
  static RuntimeException of(
      CharacterDefinition character, Type type, String what, @Nullable Throwable cause) {
    String origin = character.className().orElse("built by the host");
    return new CharacterOpenException(
        character.id(), type, origin + ", bank " + character.bank(), what, cause);
  }

  /** Of a character that the registry left out. */
  static RuntimeException of(String id, LoadError error) {
    return new CharacterOpenException(
        id, Type.DEFINITION, "bank " + error.bank(), error.reason(), error.cause());
  }

  /** The character's id. */
  public String id() {
    return id;
  }

  /** What failed. */
  public Type type() {
    return type;
  }

  /** What can fail while a session opens. */
  public enum Type {
    /**
     * The registry left the character out: its definition cannot be made or is invalid, or an
     * earlier bank has its name. The registry's report has the same error.
     */
    DEFINITION,
    /** The character class cannot be initialised, or its constructor throws. */
    CONSTRUCTOR,
    /** The prompt generator or the house rules throw. */
    PROMPT,
    /** The prompt is null or blank. */
    BLANK_PROMPT;

    /** The type as a metric's tag value: {@code blank_prompt}. */
    public String tag() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
