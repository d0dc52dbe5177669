package dev.dramatis.processor.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JVM of its own, for a compiler or a host.
 *
 * @param javaHome the JDK
 * @param environment variables such as {@code LC_ALL}
 * @param flags options such as {@code -Duser.language=tr}
 */
public record ChildJvm(Path javaHome, Map<String, String> environment, List<String> flags) {

  /**
   * How it ended.
   *
   * @param code 0 where all is well
   * @param output all that it printed
   */
  public record Exit(int code, String output) {}

  /** The JDK that runs the test. */
  public static ChildJvm current() {
    return new ChildJvm(Path.of(System.getProperty("java.home")), Map.of(), List.of());
  }

  /** A JDK of this feature version beside the one that runs the test, if there is one. */
  public static Optional<ChildJvm> ofVersion(int feature) {
    if (Runtime.version().feature() == feature) {
      return Optional.of(current());
    }
    Path siblings = current().javaHome().getParent();
    try (Stream<Path> homes = Files.list(siblings)) {
      return homes
          .filter(home -> isOfVersion(home, feature))
          .sorted()
          .findFirst()
          .map(home -> new ChildJvm(home, Map.of(), List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOfVersion(Path home, int feature) {
    try {
      return Files.exists(home.resolve("lib/ct.sym"))
          && Pattern.compile("JAVA_VERSION=\"" + feature + "\\b")
              .matcher(Files.readString(home.resolve("release")))
              .find();
    } catch (IOException e) {
      return false;
    }
  }

  public ChildJvm with(Map<String, String> variables) {
    return new ChildJvm(javaHome, variables, flags);
  }

  public ChildJvm with(String... more) {
    return new ChildJvm(javaHome, environment, Arrays.asList(more));
  }

  /** Starts {@code java} with this command line, and waits for its end. */
  public Exit run(List<String> command) {
    List<String> all = new ArrayList<>(List.of(javaHome.resolve("bin/java").toString()));
    all.addAll(flags);
    all.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Exit(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
