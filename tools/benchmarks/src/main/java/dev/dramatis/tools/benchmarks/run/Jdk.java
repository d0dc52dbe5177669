package dev.dramatis.tools.benchmarks.run;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * An installed JDK.
 *
 * @param home the folder of the JDK
 */
public record Jdk(Path home) {

  /** Returns the JDK that runs this program. */
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

  /** Returns the version in its {@code release} file, such as {@code 17.0.12}. */
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
