package dev.dramatis.tools.benchmarks.run;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A JDK whose tools are run.
 *
 * @param home its folder
 */
public record Jdk(Path home) {

  /** The one that runs this program. */
  public static Jdk running() {
    return new Jdk(Path.of(System.getProperty("java.home")));
  }

  String java() {
    return tool("java");
  }

  String javac() {
    return tool("javac");
  }

  private String tool(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  /** What its {@code release} file says, such as {@code 17.0.12}. */
  public String version() {
    Properties release = new Properties();
    try (Reader file = Files.newBufferedReader(home.resolve("release"))) {
      release.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s is no JDK: it has no file \"release\".".formatted(home), e);
    }
    return release.getProperty("JAVA_VERSION", "unknown").replace("\"", "");
  }
}
