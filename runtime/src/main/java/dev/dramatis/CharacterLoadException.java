package dev.dramatis;

import java.util.List;

/** Thrown when a strict registry is loaded and a bank or a character has an error. */
public final class CharacterLoadException extends DramatisException {

  private static final long serialVersionUID = 1;

  private final transient List<LoadError> errors;

  private CharacterLoadException(List<LoadError> errors) {
    super(message(errors));
    this.errors = List.copyOf(errors);
  }

  /** A runtime exception, as far as the verifier knows, which loads the classes that it sees. */
  static RuntimeException of(List<LoadError> errors) {
    return new CharacterLoadException(errors);
  }

  private static String message(List<LoadError> errors) {
    StringBuilder message = new StringBuilder("the cast cannot be loaded without errors:");
    for (LoadError error : errors) {
      message.append("\n- ").append(error);
    }
    return message.toString();
  }

  /** {@return every error, in the order in which they were found; empty after deserialisation} */
  public List<LoadError> errors() {
    return errors == null ? List.of() : errors;
  }
}
