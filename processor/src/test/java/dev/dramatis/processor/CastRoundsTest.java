package dev.dramatis.processor;

import static dev.dramatis.processor.harness.CompilerUnderTest.JAVAC;
import static dev.dramatis.processor.harness.Expected.error;
import static dev.dramatis.processor.harness.Expected.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.internal.Release;
import dev.dramatis.processor.harness.ChildJvm;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a cast is written, and what else a compile that only has a cast reports. */
class CastRoundsTest {

  private static final String TEMPLATE = "package host; @Deprecated class Template {}";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void charactersThatWait_areInTheCast(CompilerUnderTest compiler) {
    Project host =
        host(compiler, "")
            .body(
                "host/A.java",
                "@Character(name = \"A\") @FileVoice(path = \"a.wav\") class A extends Base {}")
            .write("host/Template.java", TEMPLATE)
            .beside(
                GeneratingProcessor.of(
                    "host.Base",
                    Project.source(
                        "host",
                        """
                        class Base implements PromptGenerator {
                          @Override public String persona(PromptContext context) { return "a"; }
                        }
                        """)));

    host.compile().expectSuccess();

    assertThat(cast(host)).contains("new host.CharacterIndex()");
  }

  @Test
  void characterThatIsGeneratedAfterTheCast_isLate() {
    host(JAVAC, "allow = \"EmptyCast\"")
        .write("host/Template.java", TEMPLATE)
        .beside(
            GeneratingProcessor.of(
                "host.Late",
                Project.source(
                    "host",
                    "@Character(name = \"A\") @FileVoice(path = \"a.wav\") @ConstantPrompt(\"a\")"
                        + " class Late {}")))
        .compile()
        .expect(error("LateCharacter").at("Late.java", "class Late"));
  }

  @Test
  void castThatIsGeneratedAfterTheIndex_hasIt() {
    Project host =
        Project.in(folder.resolve("host"), JAVAC)
            .character("Own")
            .write("host/Template.java", TEMPLATE)
            .beside(
                GeneratingProcessor.of(
                    "host.Voices", Project.source("host", "@Cast final class Voices {}")));

    host.compile().expectSuccess();

    assertThat(cast(host)).contains("new cast.CharacterIndex()");
  }

  /** Nothing can come into the bank any more, so nothing waits for it. */
  @ParameterizedTest
  @EnumSource
  void emptyBankAndACast_areWrittenAndReportedAtOnce(CompilerUnderTest compiler) {
    Project host =
        host(compiler, "allow = \"EmptyCast\"")
            .write(
                "empty/package-info.java", "@dev.dramatis.annotation.Bank(\"e\")\npackage empty;")
            .options("-Xlint:processing");

    host.compile().expect(warning("EmptyBank"));

    assertThat(cast(host)).contains("return 0;");
  }

  @Test
  void optionsOfABuild_areCheckedToo() {
    host(JAVAC, "allow = \"EmptyCast\"")
        .options("-Adramatis.invalid=maybe")
        .compile()
        .expect(error("InvalidOption"));
  }

  @Test
  void warningsOfACast_areSilencedAndPromoted() {
    host(JAVAC, "").options("-Adramatis.silence=EmptyCast").compile().expectSuccess();
    Project strict = Project.in(folder.resolve("strict"), JAVAC);
    strict
        .options("-Adramatis.error=EmptyCast")
        .body("host/Voices.java", "@Cast class Voices {}")
        .compile()
        .expect(error("EmptyCast"));
  }

  @ParameterizedTest
  @EnumSource
  void runtimeOfAnotherVersion_isTheOnlyMessage(CompilerUnderTest compiler) {
    host(compiler, "")
        .write(
            "dev/dramatis/internal/Release.java",
            """
            package dev.dramatis.internal;
            public final class Release { public static final String VERSION = "77.0.1"; }
            """)
        .compile()
        .expect(
            error("VersionMismatch")
                .at("Voices.java", "@Cast")
                .saying(Release.VERSION + " and dramatis-runtime has version 77.0.1"));
  }

  @Test
  void castAndCharactersOfTwoModules_areOneError() {
    Project project =
        Project.in(folder.resolve("two"), JAVAC)
            .modular()
            .write("one/module-info.java", "module one { requires dev.dramatis.runtime; }")
            .write("two/module-info.java", "module two { requires dev.dramatis.runtime; }")
            .write("one/one/Voices.java", Project.source("one", "@Cast class Voices {}"))
            .write("two/two/Voices.java", Project.source("two", "@Cast class Voices {}"));

    ChildJvm.Exit exit = project.compileModulesIn(ChildJvm.current(), "one,two");

    assertThat(exit.output())
        .contains("Voices.java", "[SeveralModules] the modules one, two, which", "1 error");
  }

  @ParameterizedTest
  @EnumSource
  void castOnANestedClass_isInThePackage(CompilerUnderTest compiler) {
    Project host =
        Project.in(folder.resolve("host"), compiler)
            .body(
                "host/Main.java",
                "class Main { @Cast(allow = \"EmptyCast\") interface Voices {} }");

    host.compile().expectSuccess();

    assertThat(cast(host)).startsWith("// Generated by Dramatis from @Cast on host.Main$Voices.");
  }

  @Test
  void castOfOneModule_compiledAmongTwo_isWrittenIntoIt() {
    Project project =
        Project.in(folder.resolve("two"), JAVAC)
            .modular()
            .write("one/module-info.java", "module one { requires dev.dramatis.runtime; }")
            .write("two/module-info.java", "module two { }")
            .write(
                "one/one/Voices.java",
                Project.source("one", "@Cast(allow = \"EmptyCast\") class Voices {}"))
            .write("two/two/Plain.java", "package two; class Plain {}");

    ChildJvm.Exit exit = project.compileModulesIn(ChildJvm.current(), "one,two");

    assertThat(exit).isEqualTo(new ChildJvm.Exit(0, ""));
    assertThat(project.output().resolve("one/one/CharacterCast.class")).exists();
  }

  private Project host(CompilerUnderTest compiler, String elements) {
    return Project.in(folder.resolve("host"), compiler)
        .body("host/Voices.java", "\n@Cast(%s)\nfinal class Voices {}".formatted(elements));
  }

  private static String cast(Project host) {
    return host.generated().getOrDefault("host/CharacterCast.java", "");
  }
}
