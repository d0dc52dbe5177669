package dev.dramatis.examples.springboot;

import static dev.dramatis.examples.springboot.HttpTester.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The executable jar, whose banks are in jars within it, as a process of its own. */
class BootJarIT {

  private static final Path JAR = Path.of(System.getProperty("boot.jar"));

  @TempDir Path folder;

  @Test
  void jar_servesTheBanksInItQuietly() throws Exception {
    try (HostProcess process = HostProcess.start(folder, JAR)) {
      HttpTester host = new HttpTester(process.port());

      assertThat(json(host.get("/v1/voices"))).isNotEmpty();
      assertThat(json(host.open("gertrude")).get("system_prompt").asString()).isNotBlank();
      assertThat(json(host.get("/actuator/health")).get("status").asString()).isEqualTo("UP");
      assertThat(host.get("/actuator/prometheus").body())
          .contains("character_loaded{bank=\"dramatis\"}");
      assertThat(host.raw("GET", "/v1/characters/a%00b", "localhost"))
          .contains("application/problem+json");
      process.terminate();

      assertThat(process.exitStatus()).isEqualTo(128 + 15);
      assertThat(process.output().lines())
          .filteredOn(line -> line.contains("Loaded"))
          .singleElement()
          .asString()
          .matches(".* INFO .*: Loaded \\d+ characters of 1 bank, no errors");
      assertThat(process.output()).doesNotContain("WARN", "ERROR", "\tat ");
    }
  }

  @Test
  void jarWithoutABank_saysWhichIsMissing() throws Exception {
    try (HostProcess process = HostProcess.start(folder, jarWithoutABank())) {
      assertThat(process.exitStatus()).isEqualTo(1);
      assertThat(process.output())
          .contains(
              "APPLICATION FAILED TO START",
              "    - bank dev.dramatis.characters.CharacterIndex: ",
              "Fix each error where it says");
    }
  }

  private Path jarWithoutABank() throws Exception {
    Path copy = Files.copy(JAR, folder.resolve("copy.jar"));
    try (FileSystem files = FileSystems.newFileSystem(copy);
        DirectoryStream<Path> banks =
            Files.newDirectoryStream(files.getPath("/BOOT-INF/lib"), "dramatis-characters-*.jar")) {
      for (Path bank : banks) {
        Files.delete(bank);
      }
    }
    return copy;
  }
}
