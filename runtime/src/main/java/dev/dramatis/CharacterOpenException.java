package dev.dramatis;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a character cannot be given a session. The character stays in the registry, and the
 * next attempt starts afresh.
 */
public final class CharacterOpenException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String id;
  private final Type type;

  private CharacterOpenException(
      CharacterDefinition character, Type type, String what, @Nullable Throwable cause) {
    super(
        "the character \"%s\" (%s, bank %s) cannot be opened: %s"
            .formatted(
                character.id(),
                character.className().orElse("built by the host"),
                character.bank(),
                what),
        cause);
    this.id = character.id();
    this.type = type;
  }

  /** A runtime exception, as far as the verifier knows, which loads the classes that it sees. */
  static RuntimeException of(
      CharacterDefinition character, Type type, String what, @Nullable Throwable cause) {
    return new CharacterOpenException(character, type, what, cause);
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
