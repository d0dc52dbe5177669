package dev.dramatis;

/**
 * Thrown when a text given to {@link CharacterRegistry#resume} cannot be read, or names a character
 * that the registry does not have. Its message never shows the text, which is a secret.
 */
public final class TicketException extends DramatisException {

  private static final long serialVersionUID = 1;

  private TicketException(String message) {
    super(message);
  }

  /**
   * Returns the exception as a {@link RuntimeException}; the verifier would load a type that is
   * named here.
   *
   * @param problem the rest of a sentence about the text
   */
  static RuntimeException of(String problem) {
    return new TicketException("the ticket or saved conversation " + problem);
  }
}
