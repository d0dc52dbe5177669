package dev.dramatis.tools.benchmarks.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Maven as an author starts it: the command {@code mvn}, in a JVM of its own.
 *
 * @param home the folder where Maven is installed
 * @param repository the local repository
 * @param jvmOptions the options of its JVM; empty for none
 */
public record Maven(Path home, Jdk jdk, Path repository, String jvmOptions) {

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  /**
   * Returns the Maven that runs this program.
   *
   * @throws NullPointerException if the system property {@code maven.home} is not set; the pom sets
   *     it
   */
  public static Maven running(Path repository) {
    String home = Objects.requireNonNull(System.getProperty("maven.home"), "maven.home is not set");
    return new Maven(Path.of(home), Jdk.running(), repository, "");
  }

  /** Returns the same one, sooner with a small cast; not for figures. */
  public Maven quick() {
    return new Maven(home, jdk, repository, QUICK);
  }

  /** Runs {@code mvn compile}, offline and quietly, in the folder of a module. */
  public Command.Ended compile(Path module) {
    List<String> words =
        List.of(
            home.resolve("bin").resolve("mvn").toString(),
            "-B",
            "-o",
            "-q",
            "-Dmaven.repo.local=" + repository,
            "compile",
            "-f",
            module.toString());
    return new Command(words, LIMIT).with(environment()).run();
  }

  /** Returns what a user's shell may set otherwise. */
  private Map<String, String> environment() {
    return Map.of("JAVA_HOME", jdk.home().toString(), "MAVEN_OPTS", jvmOptions, "MAVEN_ARGS", "");
  }
}
