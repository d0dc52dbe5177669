package dev.dramatis;

/**
 * Thrown when {@link CharacterRegistry#load()} finds no bank at all, which is a mistake in the
 * build of the host or of the characters; the message shows the fix.
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

  private final String problem;

  private NoCharactersException(String problem) {
    super(problem + "\n" + FIX);
    this.problem = problem;
  }

  /** A runtime exception, as far as the verifier knows, which loads the classes that it sees. */
  static RuntimeException of(String problem) {
    return new NoCharactersException(problem);
  }

  /** Returns which class loader was asked and what it has, in one line. */
  public String problem() {
    return problem;
  }

  /** Returns how to fix it, with the Maven snippet that is missing, in several lines. */
  public String fix() {
    return FIX;
  }
}
