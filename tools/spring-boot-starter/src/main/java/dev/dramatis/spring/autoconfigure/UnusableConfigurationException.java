package dev.dramatis.spring.autoconfigure;

/** Thrown when a host cannot start with its settings or beans. */
final class UnusableConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String fix;

  UnusableConfigurationException(String problem, String fix, Throwable cause) {
    super(problem, cause);
    this.fix = fix;
  }

  String fix() {
    return fix;
  }
}
