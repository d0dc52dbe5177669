package dev.dramatis;

import dev.dramatis.character.CharacterDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a session cannot be opened; its cause is the exception of the character's code.
 *
 * <p>The character stays in the registry, and the next attempt may succeed, except after {@link
 * Type#DEFINITION} and {@link Type#HOUSE_RULES}.
 */
public final class CharacterOpenException extends DramatisException {

  private static final long serialVersionUID = 1;

  /** The id of the character. */
  private final String id;

  /** The step that failed. */
  private final Type type;

  private CharacterOpenException(
      String id, Type type, String origin, String problem, @Nullable Throwable cause) {
    super("the character \"%s\" (%s) cannot be opened: %s".formatted(id, origin, problem), cause);
    this.id = id;
    this.type = type;
  }

  /**
   * Returns the exception as a {@link RuntimeException}; the verifier would load a type that is
   * named here.
   */
  static RuntimeException of(
      CharacterDefinition character, Type type, String problem, @Nullable Throwable cause) {
    String origin = character.className().orElse("built by the host");
    return new CharacterOpenException(
        character.id(), type, origin + ", bank " + character.bank(), problem, cause);
  }

  /** Returns the exception for a character that the registry left out. */
  static RuntimeException of(String id, LoadError error) {
    return new CharacterOpenException(
        id, Type.DEFINITION, "bank " + error.bank(), error.reason(), error.cause().orElse(null));
  }

  /** {@return the character's id} */
  public String id() {
    return id;
  }

  /** {@return the step that failed} */
  public Type type() {
    return type;
  }

  /** The steps of opening a session that can fail. More may be added. */
  public enum Type {
    /**
     * The registry left the character out: its definition cannot be made or is invalid, or an
     * earlier bank has its name. The registry's report has the same error.
     */
    DEFINITION,
    /** The session has no object of a type that the character needs. */
    MISSING_NEED,
    /** The character opts out of the house rules, and the host refuses that. */
    HOUSE_RULES,
    /** The character class cannot be initialised, or its constructor throws. */
    CONSTRUCTOR,
    /** The prompt generator or the house rules throw. */
    PROMPT,
    /** The prompt is null or blank. */
    BLANK_PROMPT
  }
}
