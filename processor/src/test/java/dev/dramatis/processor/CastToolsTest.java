package dev.dramatis.processor;

import static dev.dramatis.processor.harness.CompilerUnderTest.ECJ;
import static dev.dramatis.processor.harness.CompilerUnderTest.JAVAC;
import static dev.dramatis.processor.harness.Expected.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tools that a host's cast allows are tools of its characters. */
class CastToolsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void toolsOfAnotherModule_areAllowedByTheBuilder(CompilerUnderTest compiler) {
    Project host = host(compiler, "tools = {\"waiter:settle-bill\", \"waiter:*\"}");

    host.compile().expectSuccess();

    assertThat(host.generated().get("host/CharacterCast.java"))
        .contains(".allowTools(\"waiter:settle-bill\", \"waiter:*\").strict()");
  }

  @ParameterizedTest
  @EnumSource
  void castWithoutTools_allowsNone(CompilerUnderTest compiler) {
    Project host = host(compiler, "");

    host.compile().expectSuccess();

    assertThat(host.generated().get("host/CharacterCast.java")).doesNotContain("allowTools");
  }

  @ParameterizedTest
  @EnumSource
  void unknownTool_isReportedAtItsValue(CompilerUnderTest compiler) {
    host(compiler, "tools = {\"waiter:*\",\n\"waiter:settleBill\"}")
        .compile()
        .expect(
            error("UnknownTool")
                .at("Voices.java", compiler == ECJ ? "tools = " : "\"waiter:settleBill\"")
                .saying(
                    "\"waiter:settleBill\" is no tool of this cast: inn.Waiter has no tool"
                        + " \"settleBill\" (did you mean \"settle-bill\"?); write one of"
                        + " bookTable, settle-bill"));
  }

  @ParameterizedTest
  @EnumSource
  void toolOfAnUnknownCharacter_isOneMessage(CompilerUnderTest compiler) {
    host(compiler, "tools = \"waitr:bookTable\"")
        .compile()
        .expect(
            error("UnknownTool")
                .at("Voices.java", "tools = ")
                .saying(
                    "there is no character with the id \"waitr\" (did you mean \"waiter\"?);"
                        + " correct the id, or remove it"));
  }

  @ParameterizedTest
  @EnumSource
  void toolOfAnExcludedCharacter_isUnknown(CompilerUnderTest compiler) {
    host(compiler, "exclude = \"inn:waiter\", tools = \"waiter:bookTable\"")
        .compile()
        .expect(error("UnknownTool").saying("there is no character with the id \"waiter\""));
  }

  @ParameterizedTest
  @EnumSource
  void characterWithoutTools_hasNoneToAllow(CompilerUnderTest compiler) {
    host(compiler, "tools = \"cook:*\"")
        .compile()
        .expect(error("UnknownTool").saying("inn.Cook has no tools; remove it"));
  }

  @ParameterizedTest
  @EnumSource
  void textThatNamesNoTool_saysHowToWriteOne(CompilerUnderTest compiler) {
    host(compiler, "tools = \"bookTable\"")
        .compile()
        .expect(
            error("UnknownTool")
                .saying(
                    "it does not name a character and a tool; write the character's id and the tool's name, such as \"waiter:bookTable\""));
  }

  private Project host(CompilerUnderTest compiler, String elements) {
    Project inn =
        Project.in(folder.resolve("inn"), JAVAC)
            .body(
                "inn/Waiter.java",
                """
                @Character(name = "Waiter") @FileVoice(path = "w.wav") @ConstantPrompt("x")
                final class Waiter {
                  @Tool("Books a table.") void bookTable(int guests) {}
                  @Tool(name = "settle-bill", value = "Settles the bill.") void settle() {}
                }
                """)
            .body(
                "inn/Cook.java",
                """
                @Character(name = "Cook") @FileVoice(path = "c.wav") @ConstantPrompt("x")
                final class Cook {}
                """);
    inn.compile().expectSuccess();
    return Project.in(folder.resolve("host"), compiler)
        .classPath(inn.output())
        .body("host/Voices.java", "\n@Cast(%s)\nfinal class Voices {}".formatted(elements));
  }
}
