package dev.dramatis;

import java.util.List;

/** Thrown when a host opens a session with an id that no character has. */
public final class UnknownCharacterException extends DramatisException {

  private static final long serialVersionUID = 1;

  /** The id that was asked for. */
  private final String id;

  private final transient List<String> suggestions;

  private UnknownCharacterException(String id, List<String> suggestions) {
    super(
        "there is no character \"%s\"%s"
            .formatted(
                id,
                suggestions.isEmpty()
                    ? ""
                    : "; did you mean " + String.join(", ", suggestions) + "?"));
    this.id = id;
    this.suggestions = suggestions;
  }

  /**
   * Returns the exception as a {@link RuntimeException}; the verifier would load a type that is
   * named here.
   */
  static RuntimeException of(String id, List<String> suggestions) {
    return new UnknownCharacterException(id, suggestions);
  }

  /** {@return the id that was asked for} */
  public String id() {
    return id;
  }

  /** {@return the most similar ids, the nearest first; may be empty} */
  public List<String> suggestions() {
    return suggestions == null ? List.of() : suggestions;
  }
}
