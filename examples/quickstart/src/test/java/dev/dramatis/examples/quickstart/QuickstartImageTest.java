package dev.dramatis.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.characters.CharacterIndex;
import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quickstart and the cast as named modules, linked into a Java of their own. */
class QuickstartImageTest {

  @TempDir private Path folder;

  @Test
  void image_runsWithoutAnyOption() throws Exception {
    Path image = folder.resolve("image");
    String modules =
        Stream.of(Quickstart.class, CharacterRegistry.class, CharacterIndex.class, Validator.class)
            .map(QuickstartImageTest::location)
            .collect(Collectors.joining(File.pathSeparator));

    run(
        Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
        "--module-path",
        modules,
        "--add-modules",
        "dev.dramatis.examples.quickstart",
        "--launcher",
        "quickstart=dev.dramatis.examples.quickstart/" + Quickstart.class.getName(),
        "--output",
        image.toString());
    Path bin = image.resolve("bin");
    String printed = run(bin.resolve("quickstart").toString());
    String looked =
        run(
            bin.resolve("java").toString(),
            "--module",
            "dev.dramatis.runtime/dev.dramatis.Preview",
            "gertrude");

    assertThat(printed).contains("gardener ", "You are Gertrude");
    assertThat(looked).as("by the service loader").contains("You are Gertrude");
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
