package dev.dramatis.processor;

import static dev.dramatis.processor.harness.CompilerUnderTest.JAVAC;
import static dev.dramatis.processor.harness.Expected.error;
import static dev.dramatis.processor.harness.Expected.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.LoadError;
import dev.dramatis.processor.harness.CompiledClasses;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Duplicates of characters in other modules, wherever those are seen. */
class OtherBanksTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void nameInAJar_isTaken(CompilerUnderTest compiler) {
    Project own = project("own", compiler).character("B", "Anna");

    own.classPath(jar("story", "Anna"))
        .compile()
        .expect(
            error("DuplicateName")
                .at("cast/B.java", "name = \"Anna\"")
                .saying("story.Anna in the bank story"));
  }

  @ParameterizedTest
  @EnumSource
  void idInAJar_isTaken(CompilerUnderTest compiler) {
    Project own =
        project("own", compiler)
            .body(
                "cast/Anna.java",
                """
                @Character(name = "Another")
                @FileVoice(path = "a.wav") @ConstantPrompt("a") class Anna {}
                """);

    own.classPath(jar("story", "Anna"))
        .compile()
        .expect(error("DuplicateId").at("cast/Anna.java", "@Character"));
  }

  @ParameterizedTest
  @EnumSource
  void nameInAFolder_isTaken(CompilerUnderTest compiler) {
    Project story = compiled("story", "Anna");

    project("own", compiler)
        .character("B", "Anna")
        .classPath(story.output())
        .compile()
        .expect(error("DuplicateName").at("cast/B.java", "name = \"Anna\""));
  }

  /** Such as for a newer release of Java, or by a test that replaces a class. */
  @ParameterizedTest
  @EnumSource
  void classesOfAJar_compiledAgain_areNoDuplicatesOfThemselves(CompilerUnderTest compiler) {
    Project again =
        project("again", compiler)
            .body("cast/Anna.java", ANNA)
            .body("cast/Bella.java", ANNA.replace("Anna", "Bella"));

    again
        .classPath(again("first", JAVAC).output())
        .compile()
        .expect(
            error("CompiledTwice")
                .at("cast/Anna.java", "class Anna")
                .saying("cast.Anna, cast.Bella is already in the index cast.CharacterIndex"));
  }

  private static final String ANNA =
      """
      @Character(name = "Anna") @FileVoice(path = "Anna.wav") @ConstantPrompt("x")
      class Anna {}
      """;

  private Project again(String name, CompilerUnderTest compiler) {
    Project first =
        project(name, compiler)
            .body("cast/Anna.java", ANNA)
            .body("cast/Bella.java", ANNA.replace("Anna", "Bella"));
    first.compile().expectSuccess();
    return first;
  }

  @ParameterizedTest
  @EnumSource
  void twoJarsWithOneIndex_areSaidWhereBothAreSeen(CompilerUnderTest compiler) {
    Project one = project("one", JAVAC).body("same/Anna.java", ANNA);
    one.compile().expectSuccess();
    Project two =
        project("two", JAVAC)
            .options("-Adramatis.bucket=b000")
            .body("same/Bella.java", ANNA.replace("Anna", "Bella"));
    two.compile().expectSuccess();

    project("own", compiler)
        .character("C")
        .classPath(one.output(), two.output())
        .compile()
        .expect(warning("SharedIndex").at("cast/C.java", "class C").saying("same.CharacterIndex"));
  }

  @ParameterizedTest
  @EnumSource
  void twoJarsWithOneIndex_areAWarningOfACast(CompilerUnderTest compiler) {
    Project one = project("one", JAVAC).body("same/Anna.java", ANNA);
    one.compile().expectSuccess();
    Project two =
        project("two", JAVAC)
            .options("-Adramatis.bucket=b000")
            .body("same/Bella.java", ANNA.replace("Anna", "Bella"));
    two.compile().expectSuccess();
    Project host =
        project("host", compiler)
            .body("host/Voices.java", "@Cast class Voices {}")
            .classPath(one.output(), two.output());

    host.compile().expect(warning("SharedIndex").at("Voices.java", "@Cast"));

    assertThat(host.generated().get("host/CharacterCast.java")).contains("return 1;");
  }

  /** The compiler of neither can see it, so the host's registry has to. */
  @Test
  void twoJarsWithOneIndex_areReportedWhenTheyAreLoaded() {
    Project one = project("one", JAVAC).body("same/Anna.java", ANNA);
    one.compile().expectSuccess();
    Project two = project("two", JAVAC).body("same/Bella.java", ANNA.replace("Anna", "Bella"));
    two.compile().expectSuccess();

    try (CompiledClasses both = one.classPath(two.output()).load()) {
      assertThat(both.registry().report().errors())
          .singleElement()
          .satisfies(
              lost -> {
                assertThat(lost.type()).isEqualTo(LoadError.Type.LOST_BANK);
                assertThat(lost.toString())
                    .contains("same.CharacterIndex", "/one/classes/", "/two/classes/");
              });
    }
  }

  @Test
  void threeJars_areAllSeen() {
    project("own", JAVAC)
        .character("X", "Anna")
        .character("Y", "Bob")
        .character("Z", "Carl")
        .classPath(jar("one", "Anna"), jar("two", "Bob"), jar("three", "Carl"))
        .compile()
        .expect(
            error("DuplicateName").at("cast/X.java", "Anna").saying("bank one"),
            error("DuplicateName").at("cast/Y.java", "Bob").saying("bank two"),
            error("DuplicateName").at("cast/Z.java", "Carl").saying("bank three"));
  }

  @ParameterizedTest
  @EnumSource
  void otherNames_areNoMatter(CompilerUnderTest compiler) {
    project("own", compiler)
        .character("B")
        .classPath(jar("story", "Anna"))
        .compile()
        .expectSuccess();
  }

  @Test
  void testsInThePackageOfTheMainCharacters_wantABankOfTheirOwn() {
    Project main = project("main", JAVAC).character("A");
    main.compile().expectSuccess();

    project("test", JAVAC)
        .character("B")
        .classPath(main.output())
        .compile()
        .expect(error("TakenIndex").at("cast/B.java", "class B"));
  }

  @Test
  void twoBanks_canShareAPackageOfCharacters() {
    Project main = project("main", JAVAC).character("A");
    main.compile().expectSuccess();
    Project test =
        project("test", JAVAC)
            .character("B")
            .write(
                "tests/package-info.java",
                "@dev.dramatis.annotation.Bank(\"tests\") package tests;")
            .classPath(main.output());

    test.compile().expectSuccess();

    CharacterRegistry registry = test.load().registry();
    assertThat(registry.report().banks()).hasSize(2);
    for (String id : new String[] {"a", "b"}) {
      registry.open(id).close();
      assertThat(registry.find(id).orElseThrow().className())
          .contains("cast." + id.toUpperCase(Locale.ROOT));
    }
  }

  @Test
  void namedModule_isSeen() {
    Project story = modular("story", "Anna", "Anna");
    story.compile().expectSuccess();

    modular("own", "Own", "Anna", "story")
        .modulePath(story.jar("story.jar"))
        .compile()
        .expect(error("DuplicateName").at("own/Own.java", "name = \"Anna\"").saying("bank story"));
  }

  @Test
  void namedModuleThatProvidesNothing_isSeen() {
    Project library = project("library", JAVAC).modular();
    library
        .write(
            "module-info.java",
            "module library { requires transitive dev.dramatis.runtime; exports library; }")
        .write("library/Library.java", "package library; public interface Library {}");
    library.compile().expectSuccess();
    Project story = modular("story", "Anna", "Anna");
    story
        .modulePath(library.jar("library.jar"))
        .write("module-info.java", "module story { requires library; exports story; }")
        .body(
            "story/Anna.java",
            character("Anna", "Anna").replace("name", "allow = \"MissingProvides\", name"));
    story.compile().expectSuccess();

    modular("own", "Own", "Anna", "story")
        .modulePath(story.jar("story.jar"), library.jar("library.jar"))
        .compile()
        .expect(error("DuplicateName").at("own/Own.java", "name = \"Anna\"").saying("bank story"));
  }

  @Test
  void automaticModule_isSeen() {
    Project story = compiled("story", "Anna");

    modular("own", "Own", "Anna", "story.automatic")
        .modulePath(story.jar("story.jar", Map.of("Automatic-Module-Name", "story.automatic")))
        .compile()
        .expect(error("DuplicateName").at("own/Own.java", "name = \"Anna\"").saying("bank story"));
  }

  @Test
  void namedModuleAmongJars_isSeenOnTheClassPath() {
    Project story = modular("story", "Anna", "Anna");
    story.compile().expectSuccess();

    project("own", JAVAC)
        .character("B", "Anna")
        .classPath(story.jar("story.jar"))
        .compile()
        .expect(error("DuplicateName").at("cast/B.java", "name = \"Anna\""));
  }

  @Test
  void namedModule_partialCompile_keepsTheRest() {
    Project story = modular("story", "Anna", "Anna");
    story.compile().expectSuccess();

    story.body("story/Bob.java", character("Bob", "Bob"));
    story.compileOnly("module-info.java", "story/Bob.java").expectSuccess();

    assertThat(story.ids()).containsExactly("anna", "bob");
  }

  private Path jar(String name, String character) {
    return compiled(name, character).jar(name + ".jar");
  }

  private Project compiled(String packageName, String character) {
    Project project =
        project(packageName, JAVAC)
            .body(packageName + "/" + character + ".java", character(character, character));
    project.compile().expectSuccess();
    return project;
  }

  private static String character(String className, String name) {
    return """
        @Character(
            name = "%2$s")
        @FileVoice(path = "voices/%1$s.wav") @ConstantPrompt("x") class %1$s {}
        """
        .formatted(className, name);
  }

  private Project modular(String name, String className, String character, String... required) {
    StringBuilder requires = new StringBuilder();
    for (String module : required) {
      requires.append("requires ").append(module).append("; ");
    }
    return project(name, JAVAC)
        .modular()
        .write(
            "module-info.java",
            """
            module %1$s {
              requires dev.dramatis.runtime; requires static org.jspecify; %2$s
              exports %1$s;
              provides dev.dramatis.spi.CharacterBank with %1$s.CharacterIndex;
            }
            """
                .formatted(name, requires))
        .body(name + "/" + className + ".java", character(className, character));
  }

  private Project project(String name, CompilerUnderTest compiler) {
    return Project.in(folder.resolve(name), compiler);
  }
}
