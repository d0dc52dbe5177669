package dev.dramatis.characters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dramatis.CharacterRegistry;
import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM that runs a program of these tests with the cast on its class path. */
record ChildJvm(Path javaHome) {

  /** The JDK that runs the test. */
  static ChildJvm current() {
    return new ChildJvm(Path.of(System.getProperty("java.home")));
  }

  /** The JDK that runs the test, or one of another feature version beside it. */
  static Optional<ChildJvm> ofVersion(int feature) throws IOException {
    if (Runtime.version().feature() == feature) {
      return Optional.of(current());
    }
    try (Stream<Path> siblings = Files.list(current().javaHome().getParent())) {
      return siblings
          .filter(home -> isOfVersion(home, feature))
          .sorted()
          .findFirst()
          .map(ChildJvm::new);
    }
  }

  private static boolean isOfVersion(Path home, int feature) {
    try {
      return Files.exists(home.resolve("bin/java"))
          && Files.readString(home.resolve("release"))
              .matches("(?s).*\\bJAVA_VERSION=\"" + feature + "\\b.*");
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Runs a program on a JDK, under a locale such as {@code ar-EG} and in a time zone. The test is
   * skipped where that JDK is missing.
   */
  static void runElsewhere(
      int feature, String locale, String zone, Class<?> program, Object... arguments)
      throws IOException, InterruptedException {
    Optional<ChildJvm> jvm = ofVersion(feature);
    assumeTrue(jvm.isPresent(), () -> "no JDK " + feature + " beside the one that runs this test");
    List<String> flags =
        List.of(
            "-Duser.language=" + locale.substring(0, 2),
            "-Duser.country=" + locale.substring(3),
            "-Duser.timezone=" + zone);
    jvm.orElseThrow().run(flags, program, arguments);
  }

  /** Runs a program, which has to end with status 0. */
  void run(List<String> flags, Class<?> program, Object... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(javaHome.resolve("bin/java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath(program), program.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }

  private static String classPath(Class<?> program) {
    return Stream.of(program, CharacterIndex.class, CharacterRegistry.class, Validator.class)
        .map(ChildJvm::location)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
