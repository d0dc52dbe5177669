package dev.dramatis.tools.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.tools.cli.DramatisCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command line: what it prints, writes and ends with. */
final class ImportCommandTest {

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
    CommandLine line = DramatisCommand.commandLine();
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
            1 characters. Files: 1 created, 0 skipped. Diagnostics: 0 errors, 0 losses, 0 notes.
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
            yaml + ":2:3: error: the entry has no source; name the file of its voice\n");
    assertThat(anna()).exists();
  }

  @Test
  void missingFile_isTold() {
    assertThat(run(folder.resolve("none.yaml").toString(), "--package", "com.acme")).isOne();
    assertThat(err.toString()).contains("none.yaml cannot be read: there is no such file");
  }

  @Test
  void linkBelowTheModule_isNotLeft() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Path module = Files.createDirectory(folder.resolve("module"));
    Files.createSymbolicLink(module.resolve("src"), outside);

    assertThat(
            run(yaml.toString(), "--package", "com.acme", "--output", module.toString(), "--pom"))
        .isOne();
    assertThat(out.toString()).contains("failed " + anna(), "created " + module.resolve("pom.xml"));
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void fileThatHasNoEnd_isRefusedUnread() throws Exception {
    Path pipe = folder.resolve("pipe.yaml");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(run(pipe.toString(), "--package", "com.acme")).isOne();
    assertThat(err.toString()).contains("pipe.yaml cannot be read: it is a pipe or a device");
    assertThat(run("/dev/zero", "--package", "com.acme")).isOne();
    assertThat(err.toString()).contains("/dev/zero cannot be read: it is a pipe or a device");
    assertThat(run(folder.toString(), "--package", "com.acme")).isOne();
    assertThat(err.toString()).contains("cannot be read: it is a directory");
    assertThat(run(yaml + "/x", "--package", "com.acme")).isOne();
    assertThat(err.toString()).contains("voices.yaml/x cannot be read: ");
  }

  @Test
  void emptyFile_isAnErrorWithAPlace() throws IOException {
    for (String nothing : new String[] {"", "\uFEFF", "\uFEFF\n", "# a comment\n", "---\n"}) {
      Files.writeString(yaml, nothing);

      assertThat(run(yaml.toString(), "--package", "com.acme")).isOne();
      assertThat(err.toString()).matches("(?s)\\Q" + yaml + "\\E:[12]:1: error: [^\\n]+\\n");
    }
  }

  @Test
  void byteOrderMark_isPassedOver() throws IOException {
    Files.writeString(yaml, "\uFEFF" + Files.readString(yaml));

    assertThat(run(yaml.toString(), "--package", "com.acme", "--output", output())).isZero();
  }

  @Test
  void misuse_isReportedWithAHint() {
    assertThat(run("--package", "com.acme")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            """
            name the file and the package: dramatis voices.yaml --package com.acme.cast
            Try 'dramatis --help' for the options.
            """);
    assertThat(run(yaml.toString(), "--package", "com.class")).isEqualTo(2);
    assertThat(err.toString()).contains("\"com.class\" is not the name of a package");
    assertThat(run(yaml.toString(), "--package", "com.acme", "--map", "x=nowhere")).isEqualTo(2);
    assertThat(run(yaml.toString(), "--package", "com.acme", "--license", "mine")).isEqualTo(2);
    assertThat(err.toString()).contains("\"mine\" names no license");
    assertThat(run(yaml.toString(), "--packag", "com.acme")).isEqualTo(2);
    assertThat(err.toString())
        .contains("Unknown options: '--packag'", "Possible solutions: --package")
        .hasLineCount(3);
  }

  @Test
  void importByName_isTheSame() {
    assertThat(run("import", yaml.toString(), "--package", "com.acme", "--output", output()))
        .isZero();
    assertThat(anna()).exists();

    assertThat(run("import")).isEqualTo(2);
    assertThat(err.toString()).contains("dramatis import voices.yaml --package com.acme.cast");
  }

  @Test
  void fileWhoseNameBeginsWithAnAt_isAFileAsAnyOther() throws IOException {
    Path at = Files.copy(yaml, folder.resolve("@voices.yaml"));

    assertThat(run("@/dev/null", "--package", "com.acme")).isOne();
    assertThat(err.toString()).contains("@/dev/null cannot be read: there is no such file");
    assertThat(run(at.toString(), "--package", "com.acme", "--output", output())).isZero();
  }

  @Test
  void help_namesTheTargetsOfMap() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).containsPattern("unmute does not know:\\s+tags,\\s+comment or drop");
  }

  @Test
  void optionsAndKeys_reachTheTerminalEscaped() throws IOException {
    Files.writeString(
        yaml,
        """
        - name: Anna
          "evil\\e[31mRED\\nl2.yaml:1:1: error: forged\\u009b\\u2028\\u202e": 1
          source: {source_type: file, path_on_server: b.wav}
        - name: Bert
          instructions: {type: "bad\\e[31m\\u009b2J", "k\\e": [[1]]}
          source: {source_type: "s\\nforged", path_on_server: a.wav}
        """);

    run(yaml.toString(), "--package", "com.acme", "--output", folder + "/o\u001b[31m", "--dry-run");
    assertPrintable();
    assertThat(err.toString())
        .contains("\\u001b[31mRED\\u000al2.yaml:1:1: error: forged\\u009b\\u2028\\u202e");

    assertThat(run(yaml.toString(), "--package", "\u001b[31m\n")).isEqualTo(2);
    assertPrintable();
    assertThat(run(yaml.toString(), "--\u001b[31m\nforged")).isEqualTo(2);
    assertPrintable();
    assertThat(run(folder + "/none\u001b[31m\u202e.yaml", "--package", "com.acme")).isOne();
    assertPrintable();
    assertThat(run("export", "-cp", "nowhere\u001b[31m")).isEqualTo(2);
    assertPrintable();
  }

  private void assertPrintable() {
    assertThat(out.toString() + err)
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\x{2028}\\x{2029}&&[^\n\r]]")
        .doesNotContainPattern("(?m)^l2|^forged");
  }

  @Test
  void longLines_areCut() throws IOException {
    Files.writeString(yaml, "- *" + "a".repeat(100_000) + "\n");

    assertThat(run(yaml.toString(), "--package", "com.acme")).isOne();
    assertThat(err.toString().length()).isLessThan(6000);
    assertThat(run("x".repeat(100_000), "--package", "com.acme")).isOne();
    assertThat(err.toString().length()).isLessThan(6000);
  }

  @Test
  void oneEntryLess_reordersTheOthersAndMentionsTheFileThatStays() throws IOException {
    Files.writeString(yaml, entries("Dora", "Carl", "Bert", "Anna"));
    assertThat(run(yaml.toString(), "--package", "com.acme", "--output", output())).isZero();
    Files.writeString(file("Helper"), "package com.acme;\n\nfinal class Helper {}\n");
    Files.writeString(file("Anna"), Files.readString(file("Anna")) + "// mine\n");
    Files.writeString(yaml, entries("Dora", "Bert", "Anna"));

    assertThat(run(yaml.toString(), "--package", "com.acme", "--output", output())).isOne();

    assertThat(out.toString())
        .contains(
            "unchanged " + file("Dora"),
            "reordered " + file("Bert"),
            "skipped " + file("Anna"),
            "left "
                + file("Carl")
                + ": no entry makes this character; delete the file if its entry has left the list",
            "Files: 0 created, 1 reordered, 1 unchanged, 1 skipped, 1 left.")
        .doesNotContain("Helper");
    assertThat(file("Bert")).content().contains("order = 20");
    assertThat(file("Anna")).content().contains("order = 40", "// mine");
    assertThat(file("Carl")).exists();
  }

  @Test
  void outputThatIsAFile_isRefusedOnce() throws IOException {
    Files.writeString(yaml, entries("Anna", "Bert"));

    assertThat(run(yaml.toString(), "--package", "com.acme", "--output", yaml.toString()))
        .isEqualTo(2);
    assertThat(err.toString()).startsWith(yaml + " is a file; name a folder with --output");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void orderThatIsNoLongerNeeded_isTakenOut() throws IOException {
    Files.writeString(yaml, entries("Bert", "Anna").replace("order = 3", "hello"));
    run(yaml.toString(), "--package", "com.acme", "--output", output());
    Files.writeString(yaml, entries("Anna", "Bert").replace("order = 3", "hello"));

    assertThat(run(yaml.toString(), "--package", "com.acme", "--output", output())).isZero();
    assertThat(out.toString()).contains("2 reordered");
    assertThat(file("Anna")).content().doesNotContain("order");
  }

  private static String entries(String... names) {
    return Stream.of(names)
        .map(
            name ->
                ("- {name: %s, comment: 'order = 3', instructions: {type: news}, source:"
                        + " {source_type: file, path_on_server: %s.wav}}\n")
                    .formatted(name, name))
        .collect(Collectors.joining());
  }

  private Path file(String name) {
    return anna().resolveSibling(name + ".java");
  }
}
