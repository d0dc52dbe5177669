package dev.dramatis;

import java.util.List;

/** Thrown when a session is asked for under an id that no character has. */
public final class UnknownCharacterException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String id;
  private final transient List<String> near;

  private UnknownCharacterException(String id, List<String> near) {
    super(
        "there is no character \"%s\"%s"
            .formatted(
                id, near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
    this.id = id;
    this.near = near;
  }

  /**
   * A runtime exception, as far as the verifier knows: it loads the class of each exception that a
   * method throws by name, and few hosts ever need this one.
   */
  static RuntimeException of(String id, List<String> near) {
    return new UnknownCharacterException(id, near);
  }

  /** The id that was asked for. */
  public String id() {
    return id;
  }

  /** Ids that may have been meant, the nearest first; may be empty. */
  public List<String> near() {
    return near == null ? List.of() : near;
  }
}
