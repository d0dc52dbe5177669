package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own, with a class path of its own. */
final class ChildJvm {

  private static final int MOST_SECONDS = 60;

  private ChildJvm() {}

  /** The lines that a run prints, errors among them; it has to end with status 0. */
  static List<String> run(String... arguments) throws IOException, InterruptedException {
    return run(0, arguments);
  }

  /** The lines that a run prints, errors among them; it has to end with this status. */
  static List<String> run(int status, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(child.exitValue()).as(output).isEqualTo(status);
    return output.lines().toList();
  }

  /** The class path of this JVM. */
  static List<String> ownClassPath() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.asList(classPath.split(File.pathSeparator));
  }
}
