package dev.dramatis.processor;

import static dev.dramatis.processor.harness.CompilerUnderTest.JAVAC;
import static dev.dramatis.processor.harness.Expected.error;
import static dev.dramatis.processor.harness.Expected.warning;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.ChildJvm;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Expected;
import dev.dramatis.processor.harness.Libraries;
import dev.dramatis.processor.harness.Outcome;
import dev.dramatis.processor.harness.Project;
import dev.dramatis.processor.model.Bucket;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Banks whose pointers fall into one package, and the option that moves one of them. */
class BucketTest {

  private static final Bucket SHARED = Bucket.of("one.CharacterIndex");
  private static final String MOVE = "-Adramatis.bucket=" + SHARED.next().name();

  /** An automatic module is something that javac warns of by itself. */
  private static final String NO_LINT = "-Xlint:-requires-automatic";

  /** A package whose bank falls into the bucket of that in the package {@code one}. */
  private static final String TWIN =
      IntStream.iterate(0, i -> i + 1)
          .mapToObj(i -> "twin" + i + "cast")
          .filter(name -> Bucket.of(name + ".CharacterIndex").equals(SHARED))
          .findFirst()
          .orElseThrow();

  @TempDir private Path folder;

  @Test
  void automaticModulesInOneBucket_areRefusedByJavac() {
    Outcome outcome = host(automatic("one", "Anna"), automatic(TWIN, "Bob")).compile();

    assertThat(outcome.isSuccess()).isFalse();
    assertThat(outcome.told())
        .allMatch(told -> told.text().contains("reads package " + SHARED.packageName()));
  }

  @Test
  void automaticModules_oneOfWhichHasMoved_areFine() {
    host(automatic("one", "Anna"), automatic(TWIN, "Bob", MOVE)).compile().expectSuccess();
  }

  @Test
  void namedModulesInOneBucket_areRefusedByTheJvm() {
    Path one = named("one", "Anna");
    Path two = named(TWIN, "Bob");

    host(one, two).compile().expectSuccess();

    ChildJvm.Exit exit = start(one, two);
    assertThat(exit.code()).isNotZero();
    assertThat(exit.output()).contains("LayerInstantiationException", SHARED.packageName());
  }

  @Test
  void namedModules_oneOfWhichHasMoved_areFine() {
    ChildJvm.Exit exit = start(named("one", "Anna"), named(TWIN, "Bob", MOVE));

    assertThat(exit.code()).as(exit.output()).isZero();
  }

  @Test
  void moduleInTheBucketOfAnAutomaticOne_isToldOnce() {
    Project own = module("own", TWIN, "Bob", "one").modulePath(automatic("one", "Anna"));

    own.compile().expect(clash("Bob.java"));

    own.options(MOVE).clean().compile().expectSuccess();
  }

  @Test
  void moduleInTheBucketOfANamedOne_isTold() {
    Project own = module("own", TWIN, "Bob", "one").modulePath(named("one", "Anna"));

    own.compile().expect(clash("Bob.java"));

    own.options(MOVE).clean().compile().expectSuccess();
  }

  @Test
  void otherModulesInOneBucket_areTold() {
    module("own", "own", "Own", "one", TWIN)
        .modulePath(named("one", "Anna"), named(TWIN, "Bob"))
        .compile()
        .expect(clash("Own.java"));
  }

  @ParameterizedTest
  @EnumSource
  void jarsOfOneBucketOnTheClassPath_areFine(CompilerUnderTest compiler) {
    Project.in(folder.resolve("host"), compiler)
        .classPath(automatic("one", "Anna"), automatic(TWIN, "Bob"))
        .character("A")
        .compile()
        .expectSuccess();
  }

  @ParameterizedTest
  @EnumSource
  void movedBank_isSeenOnTheClassPath(CompilerUnderTest compiler) {
    Project.in(folder.resolve("host"), compiler)
        .classPath(automatic("one", "Anna", MOVE))
        .character("A", "Anna")
        .compile()
        .expect(error("DuplicateName").saying("one.Anna in the bank one"));
  }

  @Test
  void movedBankOfANamedModule_isSeen() {
    module("own", "own", "Anna", "one")
        .modulePath(named("one", "Anna", MOVE))
        .compile()
        .expect(
            error("DuplicateName").saying("one.Anna in the bank one"),
            error("DuplicateId").saying("one.Anna in the bank one"));
  }

  @ParameterizedTest
  @EnumSource
  void partialCompileOfAMovedBank_keepsTheRest(CompilerUnderTest compiler) {
    Project project = twoCharacters(compiler).options(MOVE);
    project.clean().compile().expectSuccess();

    project.compileOnly("cast/B.java").expectSuccess();

    assertThat(project.ids()).containsExactly("a", "b");
    assertThat(pointers(project)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void bankThatMoves_wantsACleanOutput(CompilerUnderTest compiler) {
    Project project = twoCharacters(compiler).options(MOVE);

    project
        .compileOnly("cast/B.java")
        .expect(
            error("MovedPointer")
                .at("cast/B.java", "class B")
                .saying(Bucket.of("cast.CharacterIndex").packageName()));
    project.compile().expect(error("MovedPointer"));

    project.clean().compile().expectSuccess();
    assertThat(project.ids()).containsExactly("a", "b");
    assertThat(pointers(project)).singleElement().asString().contains(SHARED.next().name());
  }

  @Test
  void bankOfANamedModuleThatMoves_wantsACleanOutput() {
    Project own = module("own", "own", "Anna");
    own.compile().expectSuccess();

    own.options(MOVE).compile().expect(error("MovedPointer"));
  }

  @Test
  void partialCompileOfANamedModule_keepsTheRest() {
    Project own =
        module("own", "own", "Anna")
            .body("own/Bob.java", character("Bob"))
            .body("own/Voices.java", "@dev.dramatis.annotation.Cast class Voices {}");
    own.compile().expectSuccess();

    own.compileOnly("own/Bob.java").expectSuccess();
    own.compileOnly("own/Voices.java").expectSuccess();

    assertThat(own.ids()).containsExactly("anna", "bob");
    assertThat(pointers(own)).hasSize(1);
    assertThat(own.generated().get("own/CharacterCast.java")).contains("own.CharacterIndex");
  }

  @ParameterizedTest
  @EnumSource
  void bankThatMoves_inAnOutputThatIsNotSeen_isTold(CompilerUnderTest compiler) {
    twoCharacters(compiler)
        .options(MOVE)
        .withOutputHidden()
        .compileOnly("cast/B.java")
        .expect(error("MovedPointer"), warning("UnseenOutput").saying("cast.A"));
  }

  private Project twoCharacters(CompilerUnderTest compiler) {
    Project project = Project.in(folder.resolve("cast"), compiler).character("A").character("B");
    project.compile().expectSuccess();
    return project;
  }

  private static List<String> pointers(Project project) {
    return project.generated().keySet().stream()
        .filter(file -> file.contains("dev/dramatis/pointers/"))
        .toList();
  }

  private static Expected clash(String file) {
    return error("SharedBucket")
        .at(file, "class ")
        .saying(
            "the banks of one.CharacterIndex in the module one and of %1$s.CharacterIndex in the module %1$s"
                .formatted(TWIN));
  }

  private static ChildJvm.Exit start(Path one, Path two) {
    String path =
        Stream.concat(Stream.of(one, two), Libraries.runtime().stream())
            .map(Path::toString)
            .collect(joining(File.pathSeparator));
    return ChildJvm.current()
        .run(List.of("--module-path", path, "--add-modules", "one," + TWIN, "-version"));
  }

  private Project host(Path... modules) {
    return Project.in(folder.resolve("host" + Arrays.hashCode(modules)), JAVAC)
        .options(NO_LINT)
        .modular()
        .modulePath(modules)
        .write("module-info.java", "module host { requires one; requires %s; }".formatted(TWIN))
        .write("host/Host.java", "package host; class Host {}");
  }

  private Path automatic(String name, String character, String... options) {
    Project project =
        project("automatic-" + name, options)
            .body(name + "/" + character + ".java", character(character));
    project.compile().expectSuccess();
    return project.jar(name + ".jar", Map.of("Automatic-Module-Name", name));
  }

  private Path named(String name, String character, String... options) {
    Project project = module("named-" + name, name, character).options(options);
    project.compile().expectSuccess();
    return project.jar(name + ".jar");
  }

  private Project module(String folder, String name, String character, String... required) {
    StringBuilder requires = new StringBuilder();
    for (String module : required) {
      requires.append("requires ").append(module).append("; ");
    }
    return project(folder)
        .modular()
        .write(
            "module-info.java",
            """
            module %1$s {
              requires dev.dramatis.runtime; requires static org.jspecify; %2$s
              provides dev.dramatis.spi.CharacterBank with %1$s.CharacterIndex;
            }
            """
                .formatted(name, requires))
        .body(name + "/" + character + ".java", character(character));
  }

  private Project project(String name, String... options) {
    return Project.in(folder.resolve(name), JAVAC).options(NO_LINT).options(options);
  }

  private static String character(String name) {
    return """
        @Character(name = "%1$s")
        @FileVoice(path = "voices/%1$s.wav") @ConstantPrompt("x") class %1$s {}
        """
        .formatted(name);
  }
}
