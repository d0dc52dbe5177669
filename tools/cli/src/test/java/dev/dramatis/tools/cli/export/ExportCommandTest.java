package dev.dramatis.tools.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.tools.cli.DramatisCommand;
import dev.dramatis.tools.cli.harness.CompiledCast;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

  private static final String ANNA =
      """
      - name: Anna
        good: true
        instructions:
          type: constant
          text: You are Anna.
        source:
          source_type: file
          path_on_server: anna.wav
      """;

  private static final String BELLA =
      """
      - name: Bella
        comment: Shy.
        good: false
        source:
          source_type: file
          path_on_server: bella.wav
      """;

  @TempDir private static Path shared;
  private static String cast = "";
  private static String guests = "";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void compile() throws IOException {
    cast =
        compiled(
            "cast",
            "Anna",
            """
            @Character(name = "Anna")
            @FileVoice(path = "anna.wav")
            @ConstantPrompt("You are Anna.")
            final class Anna {}
            """);
    guests =
        compiled(
            "guests",
            "Bella",
            """
            @Character(name = "Bella", tags = "sea", comment = "Shy.", listed = dev.dramatis.character.Listed.NO)
            @FileVoice(path = "bella.wav")
            final class Bella implements PromptGenerator {
              public String persona(PromptContext context) {
                return "You are Bella.";
              }
            }
            """);
  }

  private static String compiled(String bank, String name, String character) throws IOException {
    Path sources = Files.createDirectories(shared.resolve(bank + "/src/" + bank));
    String imports =
        """
        package %s;
        import dev.dramatis.annotation.Character;
        import dev.dramatis.annotation.ConstantPrompt;
        import dev.dramatis.annotation.FileVoice;
        import dev.dramatis.character.PromptContext;
        import dev.dramatis.character.PromptGenerator;
        """
            .formatted(bank);
    Files.writeString(sources.resolve(name + ".java"), imports + character);
    Path classes = shared.resolve(bank + "/classes");
    CompiledCast.compile(sources, classes);
    return classes.toString();
  }

  @Test
  void bank_withoutAFile_isPrinted() {
    assertThat(export("--class-path", cast)).isZero();

    assertThat(out).hasToString(ANNA);
    assertThat(err.toString()).isEqualToNormalizingNewlines("exported: 1, lost: 0\n");
  }

  @Test
  void bank_withFiles_isWrittenThere() {
    Path yaml = folder.resolve("voices.yaml");
    Path json = folder.resolve("voices.json");

    assertThat(export("-cp", cast, "--yaml", yaml.toString(), "--json", json.toString())).isZero();

    assertThat(yaml).hasContent(ANNA);
    assertThat(json).content().contains("\"name\" : \"Anna\"", "\"character\" : \"anna\"");
    assertThat(out).hasToString("");
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "wrote %s\nwrote %s\nexported: 1, lost: 0\n".formatted(yaml, json));
  }

  @Test
  void bank_exportedAgain_isTheSameToTheByte() {
    export("-cp", cast + File.pathSeparator + guests);
    String first = out.toString();
    out.getBuffer().setLength(0);
    export("-cp", cast + File.pathSeparator + guests);

    assertThat(out).hasToString(first);
  }

  @Test
  void bank_thatLosesSomething_isWrittenAndSaysSo() {
    assertThat(export("-cp", guests)).isEqualTo(1);

    assertThat(out).hasToString(BELLA);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            """
            lost: "Bella": voices.yaml has no place for the tags sea
            lost: "Bella": voices.yaml has no place for the prompt code of guests.Bella
            exported: 1, lost: 2
            """);
  }

  @Test
  void character_thatCannotBeLoaded_isLost() throws IOException {
    String twins =
        compiled(
            "twins",
            "Twin",
            """
            @Character(name = "Anna")
            @FileVoice(path = "twin.wav")
            @ConstantPrompt("You are Anna too.")
            final class Twin {}
            """);

    assertThat(export("-cp", cast + File.pathSeparator + twins)).isEqualTo(1);

    assertThat(out).hasToString(ANNA);
    assertThat(err.toString()).contains("lost: twin in bank twins: ");
  }

  @Test
  void banks_ofOneName_areThoseExported() {
    export("-cp", cast + File.pathSeparator + guests, "--bank", "guests");

    assertThat(out).hasToString(BELLA);
  }

  @Test
  void bank_ofAnUnknownName_isRefused() {
    assertThat(export("-cp", cast, "--bank", "kids")).isEqualTo(2);

    assertThat(err.toString()).contains("kids").contains("cast");
  }

  @Test
  void classPath_withoutABank_isRefused() {
    assertThat(export("-cp", folder.toString())).isEqualTo(2);

    assertThat(err.toString()).contains("dramatis-processor");
  }

  @Test
  void classPath_thatDoesNotExist_isRefused() {
    assertThat(export("-cp", "nowhere")).isEqualTo(2);

    assertThat(err.toString())
        .startsWith("nowhere does not exist; compile the bank first, or correct the class path");
  }

  @Test
  void file_thatExists_isLeftAsItIs() throws IOException {
    Path yaml = folder.resolve("voices.yaml");
    Path json = Files.writeString(folder.resolve("voices.json"), "mine");

    assertThat(export("-cp", cast, "--yaml", yaml.toString(), "--json", json.toString()))
        .isEqualTo(2);

    assertThat(yaml).doesNotExist();
    assertThat(json).hasContent("mine");
    assertThat(err.toString())
        .startsWith(json + " exists; write elsewhere, or add --force to overwrite it");
  }

  @Test
  void file_thatExists_isOverwrittenByForce() throws IOException {
    Path yaml = Files.writeString(folder.resolve("voices.yaml"), "mine");

    assertThat(export("-cp", cast, "--yaml", yaml.toString(), "--force")).isZero();

    assertThat(yaml).hasContent(ANNA);
  }

  @Test
  void missingDirectory_isRefused() {
    Path yaml = folder.resolve("no/such/dir/v.yaml");

    assertThat(export("-cp", cast, "--yaml", yaml.toString())).isEqualTo(2);

    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            """
            %s is not a directory; create it, or write elsewhere
            Try 'dramatis export --help' for the options.
            """
                .formatted(yaml.getParent()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsNoFile_staysAsItIs(boolean isForced) throws IOException {
    Path outside = folder.resolve("outside");
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), outside);
    Path directory = Files.createDirectory(folder.resolve("directory"));
    Path below = Files.writeString(folder.resolve("file"), "mine").resolve("v.yaml");
    String force = isForced ? "--force" : "--bank=cast";

    assertThat(export("-cp", cast, "--yaml", link.toString(), force)).isEqualTo(2);
    assertThat(err.toString()).contains("link.yaml cannot be written: a link stands there");
    assertThat(outside).doesNotExist();
    assertThat(export("-cp", cast, "--json", directory.toString(), force)).isEqualTo(2);
    assertThat(err.toString()).contains("directory cannot be written: a directory stands there");
    assertThat(export("-cp", cast, "--yaml", below.toString(), force)).isEqualTo(2);
    assertThat(err.toString()).contains("file is not a directory");
    assertThat(export("-cp", cast, "--yaml", "/dev/null", force)).isEqualTo(2);
    assertThat(err.toString()).contains("/dev/null cannot be written: a pipe or a device");
    assertThat(err.toString()).doesNotContain("\tat ");
  }

  @Test
  void oneFileForBoth_isRefused() {
    String file = folder.resolve("v").toString();

    assertThat(export("-cp", cast, "--yaml", file, "--json", folder + "/./v")).isEqualTo(2);
    assertThat(err.toString()).contains("--yaml and --json name the same file; name two");
  }

  @Test
  void classPath_thatHasNoEndOrIsNoJar_isRefused() throws Exception {
    Path pipe = folder.resolve("pipe.jar");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path text = Files.writeString(folder.resolve("text.jar"), "no jar");

    assertThat(export("-cp", pipe.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("pipe.jar is neither a folder nor a jar", "a pipe");
    assertThat(export("-cp", cast + File.pathSeparator + text)).isEqualTo(2);
    assertThat(err.toString()).contains("text.jar is neither a folder nor a jar");
    assertThat(export("-cp", cast + "\0")).isEqualTo(2);
    assertThat(err.toString()).contains("is not a path: Nul character").doesNotContain("\tat ");
  }

  @Test
  void recordWhoseCodeFails_isALossWithItsCause() throws IOException {
    String failing =
        compiled(
            "failing",
            "Anna",
            """
            @Character(name = "Anna")
            @FileVoice(path = "anna.wav")
            @ConstantPrompt("You are Anna.")
            @Anna.WithMood
            public final class Anna {
              @dev.dramatis.annotation.BindsTo(Mood.class)
              @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.CLASS)
              @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE)
              public @interface WithMood { String value() default "good"; }
              public record Mood(String value) implements dev.dramatis.character.Trait {
                public String value() { throw new IllegalStateException("a bad day\u001b[31m"); }
              }
            }
            """);

    assertThat(export("-cp", failing)).isOne();
    assertThat(err.toString())
        .contains("lost: \"Anna\"", "a bad day\\u001b[31m")
        .doesNotContain("\tat ", "\u001b");
  }

  private int export(String... options) {
    err.getBuffer().setLength(0);
    String[] arguments = new String[options.length + 1];
    arguments[0] = "export";
    System.arraycopy(options, 0, arguments, 1, options.length);
    return DramatisCommand.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
