package dev.dramatis.processor;

import static dev.dramatis.processor.harness.CompilerUnderTest.JAVAC;
import static dev.dramatis.processor.harness.Expected.error;
import static dev.dramatis.processor.harness.Expected.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Outcome;
import dev.dramatis.processor.harness.Project;
import dev.dramatis.processor.model.Bucket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pointers that a stranger wrote into a jar: each is a bank that is left alone, with a warning. */
class HostilePointerTest {

  private static final String INDEX = "evil.CharacterIndex";
  private static final String PACKAGE = Bucket.of(INDEX).packageName();
  private static final String CLASS = "Bank_%08x".formatted(INDEX.hashCode());
  private static final String GOOD =
      pointer("evil", INDEX, "0123456789abcdef", 1, "anna", "Anna", "evil.Anna");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void pointerAsItShouldBe_isRead(CompilerUnderTest compiler) {
    own(compiler, jar(GOOD))
        .compile()
        .expect(error("DuplicateName").saying("evil.Anna in the bank evil"), error("DuplicateId"));
  }

  @ParameterizedTest
  @EnumSource
  void pointerWithoutItsIndex_isABankThatIsGone(CompilerUnderTest compiler) {
    Project jar = jar(GOOD);
    jar.deleteClass(INDEX);

    own(compiler, jar).compile().expectSuccess();
  }

  @ParameterizedTest
  @ValueSource(ints = {2_147_483_647, 1_000_000, 3, 0, -1})
  void countOfParts_isNotBelieved(int parts) {
    for (CompilerUnderTest compiler : CompilerUnderTest.values()) {
      expectIgnored(
          compiler, pointer("evil", INDEX, "0123456789abcdef", parts, "anna", "Anna", "evil.Anna"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\033[31m\\nA.java:1: error: FORGED",
        "\\u202e",
        "a\\u0000",
        "",
        "not a name",
        "cast.A;"
      })
  void textsOutsideTheAlphabet_areNotPrinted(String text) {
    expectIgnored(JAVAC, pointer("evil", INDEX, "0123456789abcdef", 1, "anna", "Anna", text));
    expectIgnored(JAVAC, pointer("evil", INDEX, "0123456789abcdef", 1, text, "Anna", "evil.Anna"));
    expectIgnored(JAVAC, pointer("evil", text, "0123456789abcdef", 1, "anna", "Anna", "evil.Anna"));
    expectIgnored(JAVAC, pointer("evil", INDEX, text, 1, "anna", "Anna", "evil.Anna"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\033[31m\\nA.java:1: error: FORGED", "\\u202e", "a\\u0000", ""})
  void namesThatNobodyCouldGive_areNotPrinted(String name) {
    expectIgnored(JAVAC, pointer("evil", INDEX, "0123456789abcdef", 1, "anna", name, "evil.Anna"));
    expectIgnored(JAVAC, pointer(name, INDEX, "0123456789abcdef", 1, "anna", "Anna", "evil.Anna"));
  }

  @Test
  void warning_isAcceptedByAnyCharacter_alsoByOneThatIsKept() {
    Project own =
        Project.in(folder.resolve("own"), JAVAC)
            .options("-Werror")
            .character("B")
            .body(
                "cast/A.java",
                """
                @Character(name = "A", allow = "UnreadableBank")
                @FileVoice(path = "a.wav") @ConstantPrompt("x") class A {}
                """)
            .classPath(jar(pointer("evil", INDEX, "x", 1, "anna", "Anna", "evil.Anna")).output());

    own.compile().expectSuccess();
    own.compileOnly("cast/B.java").expectSuccess();
  }

  /** The runtime would read only a part of it, or nothing. */
  @ParameterizedTest
  @EnumSource
  void pointerOfALaterFormat_isAnErrorForACast(CompilerUnderTest compiler) {
    for (String later :
        new String[] {
          GOOD.replace("format = 2", "format = 99"),
          GOOD.replace("format = 2", "format = 99").replace("id = \"anna\"", "id = \"?\"")
        }) {
      host(compiler, "", jar(later))
          .compile()
          .expect(
              error("UnreadableFormat")
                  .at("Voices.java", "@Cast")
                  .saying("evil.CharacterIndex has format 99")
                  .saying("use a newer dramatis-runtime"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void pointerThatNobodyWrote_isAWarningForACast(CompilerUnderTest compiler) {
    Project jar = jar(pointer("evil", INDEX, "x", 1, "anna", "Anna", "evil.Anna"));

    host(compiler, "", jar)
        .compile()
        .expect(
            warning("UnreadableBank")
                .at("Voices.java", "@Cast")
                .saying("so the cast is without that bank"));
    host(compiler, "allow = \"UnreadableBank\"", jar).compile().expectSuccess();
  }

  private Project host(CompilerUnderTest compiler, String elements, Project jar) {
    return Project.in(folder.resolve("host-" + compiler), compiler)
        .clean()
        .body("host/Voices.java", "\n@Cast(%s)\nclass Voices {}".formatted(elements))
        .classPath(jar.output());
  }

  private void expectIgnored(CompilerUnderTest compiler, String pointer) {
    Project own = own(compiler, jar(pointer));

    Outcome outcome = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), own::compile);

    outcome.expect(warning("UnreadableBank").at("A.java", "class").saying(PACKAGE));
    assertThat(outcome.told())
        .noneMatch(told -> told.text().chars().anyMatch(Character::isISOControl));
  }

  private Project own(CompilerUnderTest compiler, Project jar) {
    return Project.in(folder.resolve("own-" + compiler), compiler)
        .clean()
        .body(
            "cast/A.java",
            "@Character(name = \"Anna\", id = \"anna\") @FileVoice(path = \"a.wav\") @ConstantPrompt(\"x\")\nclass A {}")
        .classPath(jar.output());
  }

  private Project jar(String pointer) {
    Project jar =
        Project.in(folder.resolve("jar"), JAVAC)
            .clean()
            .options("-proc:none")
            .write("evil/CharacterIndex.java", "package evil; public class CharacterIndex {}")
            .write(PACKAGE.replace('.', '/') + "/" + CLASS + ".java", pointer);
    jar.compile();
    return jar;
  }

  private static String pointer(
      String bank, String index, String digest, int parts, String id, String name, String type) {
    return """
        package %s;
        @dev.dramatis.spi.BankPointer(format = 2, bank = "%s", index = "%s", digest = "%s", part = 0,
            parts = %d, entries = @dev.dramatis.spi.BankPointer.Entry(id = "%s", name = "%s", type = "%s"))
        final class %s {}
        """
        .formatted(PACKAGE, bank, index, digest, parts, id, name, type, CLASS);
  }
}
