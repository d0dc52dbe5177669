package dev.dramatis.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.dramatis.processor.option.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the options of a build do. */
class OptionsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "invalid=skipp | [InvalidOption] -Adramatis.invalid has the value \"skipp\", which is not an answer to"
            + " an invalid character (did you mean \"skip\"?); write fail or skip",
        "error=SharedVoices | [InvalidOption] -Adramatis.error has the value \"SharedVoices\", which is not a"
            + " warning (did you mean \"SharedVoice\"?); write some of UntidyValue, SimilarName, ",
        "silence=MissingVoice,SimilarName | [InvalidOption] -Adramatis.silence has the value \"MissingVoice\"",
        "licenses=CC-BZ | [InvalidOption] -Adramatis.licenses has the value \"CC-BZ\", which is not a license"
            + " (did you mean \"CC-BY\"",
        "voicess=a | [UnknownOption] -Adramatis.voicess is not an option of Dramatis (did you mean"
            + " \"dramatis.voices\"?); use one of dramatis.invalid, ",
        "voices=none.txt | [UnreadableVoiceList] -Adramatis.voices names \"none.txt\", which cannot be"
            + " read (there is no ",
        "voices=. | [UnreadableVoiceList]",
        "voices= | [UnreadableVoiceList]",
        "bucket=1a4 | [InvalidOption] -Adramatis.bucket has the value \"1a4\", which is not the last part of a"
            + " bucket's name; write one from b000 to bfff",
        "bucket=b1A4 | [InvalidOption]",
        "bucket=b1a45 | [InvalidOption]",
        "bucket= | [InvalidOption]",
      })
  void wrongOption_isToldOnce(String option, String message) {
    Compilation compilation = Sources.character("A").compile("-Adramatis." + option);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining(message);
    assertThat(compilation).hadErrorContaining("; ");
  }

  @Test
  void voiceListInAnotherEncoding_isTold() throws IOException {
    Path file = Files.write(folder.resolve("v.txt"), "é.wav".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Sources.character("A").compile("-Adramatis.voices=" + file))
        .hadErrorContaining("(it is not UTF-8)");
  }

  @Test
  void wrongOption_hidesNothingElse() {
    Compilation compilation =
        Sources.of("A", "@Character(name = \"A\") @ConstantPrompt(\"a\") class A {}")
            .compile("-Adramatis.invalid=never");

    assertThat(compilation).hadErrorCount(2);
    assertThat(compilation).hadErrorContaining("[MissingVoice]");
  }

  @Test
  void skippedCharacter_isAWarningAndNotInTheIndex() {
    Compilation compilation =
        Sources.character("A")
            .and(
                "B",
                """
                @Character(name = " ", languages = "nope!") @ConstantPrompt("b") class B {}
                """)
            .and("Host", "class Host { Object o = List.of(new CharacterIndex(), CharacterIds.A); }")
            .compile("-Xlint:all,-processing", "-Adramatis.invalid=skip");

    assertThat(compilation).succeeded();
    assertThat(compilation.warnings())
        .extracting(warning -> warning.getMessage(Locale.ROOT).replaceFirst("\\].*", "]"))
        .containsExactlyInAnyOrder("[MissingName]", "[UnknownLanguage]", "[MissingVoice]");
    assertThat(compilation.warnings())
        .allMatch(
            warning ->
                warning.getMessage(Locale.ROOT).endsWith("; until then the index leaves it out"));
    assertIds(compilation, "\"a\"");
  }

  @Test
  void skippedCharacter_hasNoIdToRefer() {
    Compilation compilation =
        Sources.character("A")
            .and("B", "@Character(name = \"B\") @ConstantPrompt(\"b\") class B {}")
            .and("Host", "class Host { String id = CharacterIds.B; }")
            .compile("-Adramatis.invalid=skip");

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("cannot find symbol");
  }

  @Test
  void promotedWarning_leavesTheCharacterOutToo() {
    Compilation compilation =
        Sources.character("A")
            .and(
                "B",
                """
                @Character(name = "B") @FileVoice(path = "voices/A.wav") @ConstantPrompt("b") class B {}
                """)
            .compile("-Adramatis.invalid=skip", "-Adramatis.error=SharedVoice");

    assertThat(compilation).succeeded();
    assertIds(compilation, "\"a\"");
  }

  private static void assertIds(Compilation compilation, String ids) {
    assertThat(compilation)
        .generatedFile(StandardLocation.SOURCE_OUTPUT, "cast/CharacterIndexShard0.java")
        .contentsAsUtf8String()
        .contains("Collections.addAll(ids, %s);".formatted(ids));
  }

  @Test
  void skipping_doesNotHideWhatIsNoCharactersFault() {
    Compilation compilation =
        Sources.character("A")
            .and("Wrong", "@BindsTo(Record.class) @interface Wrong {}")
            .andFile("cast.package-info", "@dev.dramatis.annotation.Bank package cast;")
            .compile("-Adramatis.invalid=skip");

    assertThat(compilation).hadErrorCount(2);
    assertThat(compilation).hadErrorContaining("[BlankBank]");
    assertThat(compilation).hadErrorContaining("[BrokenKind]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CC0",
        "cc0 1.0",
        "CC0 1.0 Universal",
        "Creative Commons 0",
        "CC BY",
        "cc-by-4.0",
        "CC BY 4.0",
        "CC BY 4.0 International",
        "CC BY-SA 3.0 DE",
        "CC BY-NC-SA 4.0",
        "Creative Commons BY-NC 2.5",
        "http://creativecommons.org/licenses/by/3.0/",
        "https://creativecommons.org/licenses/by-nc/4.0/",
        "https://creativecommons.org/licenses/by-nc/4.0",
        "https://www.creativecommons.org/licenses/by-nc-sa/2.0/de/deed.en",
        "https://creativecommons.org/licenses/by-sa/4.0/legalcode",
        "https://creativecommons.org/publicdomain/zero/1.0/deed.fr",
        "https://creativecommons.org/publicdomain/mark/1.0/",
        "http://creativecommons.org/licenses/sampling+/1.0/",
      })
  void license_isAccepted(String license) {
    assertThat(licensed(license).compile()).succeededWithoutWarnings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CC BY-ND 4.0",
        "https://creativecommons.org/licenses/by-nc-nd/4.0/",
        "https://creativecommons.org/licenses/by/",
        "https://creativecommons.org.example.com/licenses/by/4.0/",
        "https://example.com/?creativecommons.org/licenses/by/4.0/",
        "CC",
        "BY",
        "MIT",
        "all rights reserved",
        " ",
      })
  void license_isNotAccepted(String license) {
    Compilation compilation = licensed(license).compile();

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[UnknownLicense]");
  }

  @Test
  void endlessLicense_isNotAccepted() {
    assertThat(licensed("CC BY" + "-NC".repeat(20_000)).compile())
        .hadErrorContaining("[UnknownLicense]");
  }

  @Test
  void licenses_areNarrowedAndWidened() {
    String option = "-Adramatis.licenses=CC0, cc-by-nd,https://acme.example/terms";

    assertThat(licensed("CC0 1.0").compileStrictly(option)).succeededWithoutWarnings();
    assertThat(licensed("CC BY-ND 4.0").compileStrictly(option)).succeededWithoutWarnings();
    assertThat(licensed("https://acme.example/terms").compileStrictly(option))
        .succeededWithoutWarnings();
    assertThat(licensed("CC BY 4.0").compileStrictly(option))
        .hadErrorContaining("use one of CC0, CC-BY-ND, https://acme.example/terms, by name");
  }

  private static Sources licensed(String license) {
    return Sources.of(
        "A",
        """
        @Character(name = "A") @FileVoice(path = "a.wav", license = "%s") @ConstantPrompt("a")
        class A {}
        """
            .formatted(license));
  }

  @Test
  void options_areClaimed() {
    assertThat(new CharacterProcessor().getSupportedOptions())
        .containsExactlyInAnyOrder(
            "dramatis.invalid",
            "dramatis.error",
            "dramatis.silence",
            "dramatis.licenses",
            "dramatis.voices",
            "dramatis.bucket")
        .hasSameSizeAs(Option.values());
  }

  @Test
  void options_makeNoWarningInAStrictBuild() throws IOException {
    Path voices = Files.writeString(folder.resolve("v.txt"), "voices/A.wav\n");

    assertThat(
            Sources.of(
                    "A",
                    """
                    @Character(name = "A") @FileVoice(path = "voices/A.wav", license = "CC0")
                    @ConstantPrompt("x") class A {}
                    """)
                .compileStrictly(
                    "-Adramatis.invalid=fail",
                    "-Adramatis.error=SharedVoice",
                    "-Adramatis.silence=SimilarName",
                    "-Adramatis.licenses=CC0",
                    "-Adramatis.voices=" + voices,
                    "-Adramatis.bucket=b1a4"))
        .succeededWithoutWarnings();
  }

  @Test
  void optionsWithoutCharacters_makeNoWarningInAStrictBuild() {
    assertThat(
            Sources.of("A", "class A { @Override public String toString() { return \"\"; } }")
                .compileStrictly("-Adramatis.invalid=fail"))
        .succeededWithoutWarnings();
  }
}
