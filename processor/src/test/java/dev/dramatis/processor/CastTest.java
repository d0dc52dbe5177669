package dev.dramatis.processor;

import static dev.dramatis.processor.harness.CompilerUnderTest.ECJ;
import static dev.dramatis.processor.harness.CompilerUnderTest.JAVAC;
import static dev.dramatis.processor.harness.Expected.error;
import static dev.dramatis.processor.harness.Expected.warning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterLoadException;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.processor.harness.CompiledClasses;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Expected;
import dev.dramatis.processor.harness.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cast of a host on the class path: what is reported, and what the generated class loads. */
class CastTest {

  private static final Path OLD_BANK =
      Path.of("../runtime/src/test/resources/contract/format-1.jar").toAbsolutePath();

  @TempDir private Path folder;
  private final Map<CompilerUnderTest, Project> hosts = new EnumMap<>(CompilerUnderTest.class);

  @ParameterizedTest
  @EnumSource
  void twoBanks_areLoadedByTheGeneratedBuilder(CompilerUnderTest compiler) {
    Project host = host(compiler, "").classPath(bank("alpha", "Anna"), bank("beta", "Bob"));

    host.compile().expectSuccess();
    CharacterRegistry registry = load(host);
    assertThat(registry.report()).hasToString("2 characters of 2 banks, no errors");
    registry.open("anna").close();
    registry.open("bob").close();
  }

  @ParameterizedTest
  @EnumSource
  void packageWithACast_hasItsClass(CompilerUnderTest compiler) {
    Project host =
        project("host", compiler)
            .write("host/package-info.java", "@dev.dramatis.annotation.Cast\npackage host;")
            .classPath(bank("alpha", "Anna"));

    host.compile().expectSuccess();

    assertThat(load(host).find("anna")).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void ownCharacters_areInTheCast(CompilerUnderTest compiler) {
    Project host = host(compiler, "").character("Own").classPath(bank("alpha", "Anna"));

    host.compile().expectSuccess();

    assertThat(load(host).report()).hasToString("2 characters of 2 banks, no errors");
  }

  @ParameterizedTest
  @EnumSource
  void hostInTheUnnamedPackage_hasAClassThere(CompilerUnderTest compiler) {
    Project host =
        project("host", compiler)
            .write("Voices.java", "@dev.dramatis.annotation.Cast class Voices {}")
            .classPath(bank("alpha", "Anna"));

    host.compile().expectSuccess();

    assertThat(load(host, "CharacterCast").find("anna")).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void idAndNameOfTwoBanks_areDuplicates(CompilerUnderTest compiler) {
    Project host = host(compiler, "").classPath(bank("alpha", "Gus"), bank("beta", "Gus"));

    host.compile()
        .expect(
            error("DuplicateId")
                .at("Voices.java", "@Cast")
                .saying(
                    "\"gus\" is the id of both alpha.Gus in the bank alpha and beta.Gus in the bank"
                        + " beta; give one of them another id, or leave one out, as with exclude ="
                        + " \"beta:gus\""),
            error("DuplicateName").at("Voices.java", "@Cast").saying("exclude = \"beta:gus\""));
    assertThat(host.generated().get("host/CharacterCast.java"))
        .contains("new alpha.CharacterIndex()", "new beta.CharacterIndex()");
  }

  /** ECJ has no position for it. */
  @Test
  void duplicatesOfAPackagesCast_standAtItsAnnotation() {
    Project host =
        project("host", JAVAC)
            .write("host/package-info.java", "@dev.dramatis.annotation.Cast\npackage host;")
            .classPath(bank("alpha", "Gus"), bank("beta", "Gus"));

    host.compile()
        .expect(
            error("DuplicateId").at("package-info.java", "@dev.dramatis.annotation.Cast"),
            error("DuplicateName").at("package-info.java", "@dev.dramatis.annotation.Cast"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"beta:gus", "beta.Gus", "beta.CharacterIndex:gus"})
  void excludedCharacter_isNoDuplicateAndNotLoaded(String item) {
    for (CompilerUnderTest compiler : CompilerUnderTest.values()) {
      Project host =
          host(compiler, "exclude = \"%s\"".formatted(item))
              .clean()
              .classPath(bank("alpha", "Gus"), bank("beta", "Gus"));

      host.compile().expectSuccess();

      assertThat(load(host).find("gus").orElseThrow().bank()).isEqualTo("alpha");
      assertThat(load(host).find("beta:gus")).isEmpty();
    }
  }

  /** A host cannot edit the jar, and its own character is the one that it wants. */
  @ParameterizedTest
  @EnumSource
  void duplicateOfAnOwnCharacter_isReportedThereOnce_andNotOnceItIsExcluded(
      CompilerUnderTest compiler) {
    Path beta = bank("beta", "Gus");
    host(compiler, "")
        .character("Gus")
        .classPath(beta)
        .compile()
        .expect(
            error("DuplicateName").at("cast/Gus.java", "name = \"Gus\""),
            error("DuplicateId").at("cast/Gus.java", "@Character"));

    Project excluding = host(compiler, "exclude = \"beta:gus\"").clean();
    excluding.compile().expectSuccess();
    assertThat(load(excluding.classPath(beta)).find("gus").orElseThrow().bank()).isEqualTo("cast");
  }

  @ParameterizedTest
  @EnumSource
  void classesOfAJar_compiledAgain_areOneMessage(CompilerUnderTest compiler) {
    Project jar = project("jar", JAVAC).character("Anna").character("Bella");
    jar.compile().expectSuccess();

    host(compiler, "")
        .character("Anna")
        .character("Bella")
        .write("host/package-info.java", "@dev.dramatis.annotation.Bank(\"again\") package host;")
        .classPath(jar.output())
        .compile()
        .expect(error("CompiledTwice").at("cast/Anna.java", "class Anna"));
  }

  @ParameterizedTest
  @EnumSource
  void unknownExclude_isReportedWithTheNearest(CompilerUnderTest compiler) {
    host(compiler, "\n    exclude = {\"alpha:anna\",\n    \"beta:guss\"}")
        .classPath(bank("alpha", "Anna"), bank("beta", "Gus"))
        .compile()
        .expect(
            error("UnknownExclude")
                .at("Voices.java", compiler == ECJ ? "exclude" : "\"beta:guss\"")
                .saying("\"beta:guss\" in exclude is no character of this cast (did you mean"));
  }

  @Test
  void unknownClassInExclude_isReportedWithTheNearestClass() {
    host(JAVAC, "exclude = \"beta.Guss\"")
        .classPath(bank("beta", "Gus"))
        .compile()
        .expect(error("UnknownExclude").saying("did you mean \"beta.Gus\"?"));
  }

  @ParameterizedTest
  @EnumSource
  void banks_narrowTheCastAndItsChecks(CompilerUnderTest compiler) {
    for (String word : new String[] {"alpha", "alpha.CharacterIndex"}) {
      Project host =
          host(compiler, "banks = \"%s\"".formatted(word))
              .clean()
              .classPath(bank("alpha", "Gus"), bank("beta", "Gus"));

      host.compile().expectSuccess();

      assertThat(load(host).report()).hasToString("1 character of 1 bank, no errors");
    }
  }

  @ParameterizedTest
  @EnumSource
  void unknownBank_isReportedWithTheNearest(CompilerUnderTest compiler) {
    host(compiler, "banks = {\"alpha\", \"bet\"}")
        .classPath(bank("alpha", "Anna"), bank("beta", "Bob"))
        .compile()
        .expect(
            error("UnknownBank")
                .at("Voices.java", "\"bet\"")
                .saying("\"bet\" (did you mean \"beta\""));
  }

  @ParameterizedTest
  @EnumSource
  void similarNames_areAWarningThatTheHostAccepts(CompilerUnderTest compiler) {
    Path alpha = bank("alpha", "Gus");
    Path beta = bank("beta", "GUS", "Other");
    host(compiler, "")
        .classPath(alpha, beta)
        .compile()
        .expect(
            warning("SimilarName")
                .at("Voices.java", "@Cast")
                .saying("\"Gus\", the name of alpha.Gus in the bank alpha"));

    host(compiler, "allow = \"SimilarName\"").compile().expectSuccess();
  }

  @ParameterizedTest
  @EnumSource
  void twoBanksOfOneName_areAWarning_andNeedClassesInExclude(CompilerUnderTest compiler) {
    Path one = named("one", "story");
    Path two = named("two", "story");
    host(compiler, "")
        .classPath(one, two)
        .compile()
        .expect(
            warning("SharedBank").at("Voices.java", "@Cast").saying("both called \"story\""),
            error("DuplicateId").saying("exclude = \"two.Gus\""),
            error("DuplicateName").saying("exclude = \"two.Gus\""));

    host(compiler, "exclude = \"story:gus\", allow = \"SharedBank\"")
        .compile()
        .expect(
            error("UnknownExclude").saying("more than one character: one.Gus and two.Gus"),
            error("DuplicateId"),
            error("DuplicateName"));
    host(compiler, "exclude = \"two.Gus\", allow = \"SharedBank\"")
        .clean()
        .compile()
        .expectSuccess();
  }

  @ParameterizedTest
  @EnumSource
  void bankOfFormat1_isAnErrorThatNamesIt(CompilerUnderTest compiler) {
    Project host = host(compiler, "").classPath(OLD_BANK, bank("alpha", "Anna"));

    host.compile()
        .expect(
            error("UnreadableFormat")
                .at("Voices.java", "@Cast")
                .saying(
                    "contract.CharacterIndex has format 1, and the runtime reads formats 2 to"));
    assertThat(host.generated().get("host/CharacterCast.java"))
        .doesNotContain("contract.CharacterIndex");
  }

  @Test
  void bankOfFormat1_besideOwnCharacters_isOneMessage() {
    host(JAVAC, "")
        .character("Own")
        .classPath(OLD_BANK)
        .compile()
        .expect(error("UnreadableFormat").at("Voices.java", "@Cast"));
  }

  @ParameterizedTest
  @EnumSource
  void bankWithoutItsIndex_isAnError(CompilerUnderTest compiler) {
    Project beta = compiled("beta", "beta", "Bob");
    beta.deleteClass("beta.CharacterIndex");

    host(compiler, "")
        .classPath(beta.output(), bank("alpha", "Anna"))
        .compile()
        .expect(
            error("MissingIndex")
                .at("Voices.java", "@Cast")
                .saying("the bank beta is visible without its index beta.CharacterIndex"));
  }

  @Test
  void bankThatIsNotTaken_needsNoIndexAndNoFormat() {
    Project beta = compiled("beta", "beta", "Bob");
    beta.deleteClass("beta.CharacterIndex");

    host(JAVAC, "banks = \"alpha\"")
        .classPath(beta.output(), OLD_BANK, bank("alpha", "Anna"))
        .compile()
        .expectSuccess();
  }

  @ParameterizedTest
  @EnumSource
  void secondCast_isAnErrorAtIt(CompilerUnderTest compiler) {
    host(compiler, "")
        .body("other/Others.java", "@Cast\nclass Others {}")
        .classPath(bank("alpha", "Anna"))
        .compile()
        .expect(
            error("SecondCast")
                .at("Others.java", "@Cast")
                .saying("host.Voices already has the @Cast of this module"));
  }

  @ParameterizedTest
  @EnumSource
  void castOfTheMainClasses_isTakenInTests(CompilerUnderTest compiler) {
    Project main = host(compiler, "").classPath(bank("alpha", "Anna"));
    main.compile().expectSuccess();

    project("test", compiler)
        .body("host/TestVoices.java", "@Cast\nclass TestVoices {}")
        .classPath(main.output(), bank("alpha", "Anna"))
        .compile()
        .expect(error("TakenCast").at("TestVoices.java", "@Cast").saying("host.CharacterCast"));
  }

  @ParameterizedTest
  @EnumSource
  void classOfTheAuthorsOwn_isInTheWay(CompilerUnderTest compiler) {
    host(compiler, "")
        .body("host/CharacterCast.java", "class CharacterCast {}")
        .classPath(bank("alpha", "Anna"))
        .compile()
        .expect(error("IndexNotWritten").at("CharacterCast.java", "class CharacterCast"));
  }

  @ParameterizedTest
  @EnumSource
  void ownIndexThatCannotBeWritten_isNotInTheCast(CompilerUnderTest compiler) {
    host(compiler, "")
        .character("Own")
        .body("cast/CharacterIndex.java", "class CharacterIndex {}")
        .classPath(bank("alpha", "Anna"))
        .compile()
        .expect(error("IndexNotWritten").at("CharacterIndex.java", "class CharacterIndex"));
  }

  @ParameterizedTest
  @EnumSource
  void unknownCheckInAllow_isReported(CompilerUnderTest compiler) {
    host(compiler, "allow = \"SimilarNames\"")
        .classPath(bank("alpha", "Anna"))
        .compile()
        .expect(error("UnknownCheck").at("Voices.java", "allow").saying("did you mean"));
  }

  @ParameterizedTest
  @EnumSource
  void noBank_isAWarning(CompilerUnderTest compiler) {
    host(compiler, "").compile().expect(warning("EmptyCast").at("Voices.java", "@Cast"));
  }

  @ParameterizedTest
  @EnumSource
  void unresolvedItems_areTheCompilersToReport(CompilerUnderTest compiler) {
    host(compiler, "provides = Gone.class, exclude = Gone.GUS")
        .classPath(bank("alpha", "Gus"), bank("beta", "Gus"))
        .compile()
        .expectAmongCompilerErrors();
  }

  @ParameterizedTest
  @EnumSource
  void sameAgain_keepsTheClass(CompilerUnderTest compiler) {
    Project host =
        host(compiler, "").character("Own").classPath(bank("alpha", "Anna"), bank("beta", "Bob"));
    host.body(
        "host/Main.java",
        "class Main { CharacterRegistry cast = CharacterCast.builder().load(); }");
    host.compile().expectSuccess();

    host.compileOnly("host/Main.java").expectSuccess();
    host.compileOnly("host/Voices.java").expectSuccess();
    host.compile().expectSuccess();

    assertThat(load(host).report()).hasToString("3 characters of 3 banks, no errors");
  }

  @ParameterizedTest
  @EnumSource
  void ownCharacterAlone_isNoDuplicateOfOneThatTheCastExcludes(CompilerUnderTest compiler) {
    Project host =
        host(compiler, "exclude = \"beta:gus\"").character("Gus").classPath(bank("beta", "Gus"));
    host.compile().expectSuccess();

    host.compileOnly("cast/Gus.java").expectSuccess();
  }

  @ParameterizedTest
  @EnumSource
  void packageWithACast_alone_keepsTheOwnCharacters(CompilerUnderTest compiler) {
    Project host =
        project("host", compiler)
            .character("Own")
            .write("host/package-info.java", "@dev.dramatis.annotation.Cast\npackage host;")
            .classPath(bank("alpha", "Anna"));
    host.compile().expectSuccess();

    host.compileOnly("host/package-info.java").expectSuccess();

    assertThat(load(host).report()).hasToString("2 characters of 2 banks, no errors");
  }

  @ParameterizedTest
  @EnumSource
  void changedCast_isReplaced_orStaleWhereTheCompilerCannot(CompilerUnderTest compiler) {
    Project host = host(compiler, "").classPath(bank("alpha", "Anna"), bank("beta", "Bob"));
    host.compile().expectSuccess();

    host(compiler, "exclude = \"beta:bob\"")
        .compile()
        .expect(
            compiler == ECJ
                ? new Expected[] {
                  error("StaleIndex").at("Voices.java", "@Cast").saying("host.CharacterCast")
                }
                : new Expected[0]);
  }

  /** The compile of the host is not repeated where only a jar has changed. */
  @Test
  void bankThatIsReplaced_isComparedWhenTheCastIsLoaded() {
    Project beta = compiled("beta", "beta", "Bob");
    Project host = host(JAVAC, "").classPath(bank("alpha", "Anna"), beta.output());
    host.compile().expectSuccess();
    load(host);

    beta.clean().delete("beta/Bob.java").body("beta/Anna.java", character("Anna", "Anna"));
    beta.compile().expectSuccess();

    assertThatThrownBy(() -> load(host))
        .isInstanceOf(CharacterLoadException.class)
        .hasMessageContaining("the id \"anna\" is taken by bank alpha");
  }

  @Test
  void bankWithoutItsJar_isOneErrorThatNamesTheIndex() {
    Project beta = compiled("beta", "beta", "Bob");
    Project host = host(JAVAC, "").classPath(bank("alpha", "Anna"), beta.output());
    host.compile().expectSuccess();

    beta.clean();

    try (CompiledClasses classes = host.load()) {
      CharacterRegistry registry = builder(classes, "host.CharacterCast").lenient().load();
      assertThat(registry.report().errors())
          .singleElement()
          .satisfies(error -> assertThat(error.subject()).isEqualTo("beta.CharacterIndex"));
      registry.open("anna").close();
    }
    assertThatThrownBy(() -> load(host)).isInstanceOf(CharacterLoadException.class);
  }

  /** A shaded jar keeps one services file, or none; the cast needs none. */
  @Test
  void shadedBanks_needNoServicesFile() throws IOException {
    Project shaded = compiled("alpha", "alpha", "Anna");
    Path beta = compiled("beta", "beta", "Bob").output();
    try (Stream<Path> files = Files.walk(beta)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        Path copy = shaded.output().resolve(beta.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Project host = host(JAVAC, "").classPath(shaded.jar("shaded.jar"));

    host.compile().expectSuccess();

    assertThat(load(host).report()).hasToString("2 characters of 2 banks, no errors");
  }

  private Project host(CompilerUnderTest compiler, String elements) {
    Project host = hosts.computeIfAbsent(compiler, each -> project("host-" + each, each));
    return host.body("host/Voices.java", "\n@Cast(%s)\nfinal class Voices {}".formatted(elements));
  }

  private Path bank(String packageName, String character) {
    return bank(packageName, character, character);
  }

  private Path bank(String packageName, String name, String className) {
    return compiled(packageName, packageName, className, name).jar(packageName + ".jar");
  }

  private Path named(String packageName, String bank) {
    return compiled(bank, packageName, "Gus").jar(packageName + ".jar");
  }

  private Project compiled(String bank, String packageName, String className) {
    return compiled(bank, packageName, className, className);
  }

  private Project compiled(String bank, String packageName, String className, String name) {
    Project project =
        project(packageName, JAVAC)
            .write(
                packageName + "/package-info.java",
                "@dev.dramatis.annotation.Bank(\"%s\") package %s;".formatted(bank, packageName))
            .body(packageName + "/" + className + ".java", character(className, name));
    project.compile().expectSuccess();
    return project;
  }

  private static String character(String className, String name) {
    return """
        @Character(name = "%2$s") @FileVoice(path = "voices/%1$s.wav") @ConstantPrompt("x")
        class %1$s {}
        """
        .formatted(className, name);
  }

  private Project project(String name, CompilerUnderTest compiler) {
    return Project.in(folder.resolve(name), compiler);
  }

  private static CharacterRegistry load(Project host) {
    return load(host, "host.CharacterCast");
  }

  private static CharacterRegistry load(Project host, String className) {
    return builder(host.load(), className).load();
  }

  private static CharacterRegistry.Builder builder(CompiledClasses classes, String className) {
    try {
      return (CharacterRegistry.Builder)
          classes.loadClass(className).getMethod("builder").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(className + " has no builder", e);
    }
  }
}
