package dev.dramatis;

import java.util.List;

/** Thrown when a host asks for a bank by a name that no bank has. */
public final class UnknownBankException extends DramatisException {

  private static final long serialVersionUID = 1;

  private final transient List<String> names;

  private UnknownBankException(String message, List<String> names) {
    super(message);
    this.names = List.copyOf(names);
  }

  /**
   * Returns the exception as a {@link RuntimeException}; the verifier would load a type that is
   * named here.
   */
  static RuntimeException of(String message, List<String> names) {
    return new UnknownBankException(message, names);
  }

  /** {@return the names that no bank has; empty after deserialisation} */
  public List<String> names() {
    return names == null ? List.of() : names;
  }
}
