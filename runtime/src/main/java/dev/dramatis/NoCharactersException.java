package dev.dramatis;

/**
 * Thrown when {@link CharacterRegistry#load()} finds no bank at all. The cause is a mistake in the
 * build of the host or of the characters, and the message shows the fix.
 */
public final class NoCharactersException extends DramatisException {

  private static final long serialVersionUID = 1;

  private static final String FIX =
      """
      Put the module that holds them on the class path or module path, and let its compiler run the processor:
        <plugin>
          <artifactId>maven-compiler-plugin</artifactId>
          <configuration>
            <annotationProcessorPaths>
              <path>
                <groupId>dev.dramatis</groupId>
                <artifactId>dramatis-processor</artifactId>
                <version>the version of dramatis-runtime</version>
              </path>
            </annotationProcessorPaths>
          </configuration>
        </plugin>""";

  /** The class loader that was searched and the errors, in one line. */
  private final String problem;

  private NoCharactersException(String problem) {
    super(problem + "\n" + FIX);
    this.problem = problem;
  }

  /**
   * Returns the exception as a {@link RuntimeException}; the verifier would load a type that is
   * named here.
   */
  static RuntimeException of(String problem) {
    return new NoCharactersException(problem);
  }

  /** {@return the class loader that was searched and the errors, in one line} */
  public String problem() {
    return problem;
  }

  /** {@return the fix in several lines, with the Maven snippet that is missing} */
  public String fix() {
    return FIX;
  }
}
