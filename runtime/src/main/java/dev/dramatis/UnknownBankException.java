package dev.dramatis;

import java.util.List;

/** Thrown when a host asks for banks by name and there is none of a name. */
public final class UnknownBankException extends DramatisException {

  private static final long serialVersionUID = 1;

  private final transient List<String> names;

  private UnknownBankException(String message, List<String> names) {
    super(message);
    this.names = List.copyOf(names);
  }

  /** A runtime exception, as far as the verifier knows, which loads the classes that it sees. */
  static RuntimeException of(String message, List<String> names) {
    return new UnknownBankException(message, names);
  }

  /** Returns the names that no bank has; empty after deserialisation. */
  public List<String> names() {
    return names == null ? List.of() : names;
  }
}
