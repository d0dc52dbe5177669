package dev.dramatis.examples.springboot.autoconfigure;

/** Thrown when the settings or the beans of a host make no cast; the host does not start. */
final class UnusableCastException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String fix;

  UnusableCastException(String problem, String fix, Throwable cause) {
    super(problem, cause);
    this.fix = fix;
  }

  String fix() {
    return fix;
  }
}
