package dev.dramatis.tools.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command line: what it prints, writes and ends with. */
final class ImporterCommandTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path yaml;

  @BeforeEach
  void write() throws IOException {
    yaml = folder.resolve("voices.yaml");
    Files.writeString(
        yaml,
        "- {name: Anna, instructions: {type: news}, source: {source_type: file, path_on_server: a.wav}}\n");
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    CommandLine line = ImporterCommand.commandLine();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return line.execute(args);
  }

  private String output() {
    return folder.resolve("module/src/main/java").toString();
  }

  private Path anna() {
    return folder.resolve("module/src/main/java/com/acme/Anna.java");
  }

  @Test
  void import_writesWhatItSays() {
    int status = run(yaml.toString(), "--package", "com.acme", "--output", output());

    assertThat(status).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            created %s
            1 characters. Files: 1 created, 0 skipped. Complaints: 0 errors, 0 losses, 0 notes.
            """
                .formatted(anna()));
    assertThat(anna()).exists();
  }

  @Test
  void dryRun_writesNothing() {
    assertThat(
            run(
                yaml.toString(),
                "--package",
                "com.acme",
                "--output",
                output(),
                "--dry-run",
                "--pom"))
        .isZero();

    assertThat(out.toString())
        .contains("would be created " + anna())
        .contains("would be created " + folder.resolve("module/pom.xml"));
    assertThat(folder.resolve("module")).doesNotExist();
  }

  @Test
  void pom_standsBesideSrc() {
    assertThat(
            run(
                yaml.toString(),
                "--package",
                "com.acme",
                "--output",
                folder.resolve("module").toString(),
                "--pom"))
        .isZero();

    assertThat(anna()).exists();
    assertThat(folder.resolve("module/pom.xml")).content().contains("<groupId>com.acme</groupId>");
  }

  @Test
  void existingFile_isOverwrittenByForceOnly() throws IOException {
    run(yaml.toString(), "--package", "com.acme", "--output", output());
    assertThat(run(yaml.toString(), "--package", "com.acme", "--output", output())).isZero();
    assertThat(out.toString()).contains("unchanged " + anna());

    Files.writeString(anna(), "mine");
    assertThat(run(yaml.toString(), "--package", "com.acme", "--output", output())).isOne();
    assertThat(out.toString()).contains("skipped " + anna());
    assertThat(anna()).hasContent("mine");

    assertThat(run(yaml.toString(), "--package", "com.acme", "--output", output(), "--force"))
        .isZero();
    assertThat(out.toString()).contains("replaced " + anna());
    assertThat(anna()).content().contains("final class Anna");
  }

  @Test
  void fileThatCannotBeWritten_isToldAndStopsNoOther() throws IOException {
    Files.writeString(folder.resolve("module"), "a file where a folder should be");

    assertThat(run(yaml.toString(), "--package", "com.acme", "--output", output())).isOne();
    assertThat(out.toString()).contains("failed " + anna()).contains("1 failed");
  }

  @Test
  void refusedEntry_isAnError() throws IOException {
    Files.writeString(yaml, "- {name: Bert}\n", StandardOpenOption.APPEND);

    assertThat(run(yaml.toString(), "--package", "com.acme", "--output", output())).isOne();
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            yaml + ":2:3: error: the entry has no source; say where its voice lies\n");
    assertThat(anna()).exists();
  }

  @Test
  void missingFile_isTold() {
    assertThat(run(folder.resolve("none.yaml").toString(), "--package", "com.acme")).isOne();
    assertThat(err.toString()).contains("none.yaml cannot be read: there is no such file");
  }

  @Test
  void misuse_isToldWithTheUsage() {
    assertThat(run("--package", "com.acme")).isEqualTo(2);
    assertThat(err.toString()).contains("name the file and the package", "Usage: importer");
    assertThat(run(yaml.toString(), "--package", "com.class")).isEqualTo(2);
    assertThat(err.toString()).contains("\"com.class\" is not the name of a package");
    assertThat(run(yaml.toString(), "--package", "com.acme", "--map", "x=nowhere")).isEqualTo(2);
    assertThat(run(yaml.toString(), "--package", "com.acme", "--license", "mine")).isEqualTo(2);
    assertThat(err.toString()).contains("\"mine\" names no license");
  }
}
