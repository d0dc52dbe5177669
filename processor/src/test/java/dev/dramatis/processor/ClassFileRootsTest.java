package dev.dramatis.processor;

import static dev.dramatis.processor.harness.CompilerUnderTest.JAVAC;
import static dev.dramatis.processor.harness.Expected.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.ChildJvm;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Class files as root elements, beside sources: Gradle compiles what has changed, hands all other
 * annotated classes over by their names, and removes what was generated.
 */
class ClassFileRootsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void change_isInTheIndexBesideTheRest(boolean isWrapped) {
    Project project = project(isWrapped).character("Anna").character("Bella");
    compiled(project);

    project
        .character("Bella", "Bell")
        .classNames("cast.Anna")
        .compileOnly("cast/Bella.java")
        .expectSuccess();

    assertThat(project.ids()).containsExactly("anna", "bella");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nameOfAnUnchangedCharacter_isBlamedOnTheEditedOne(boolean isWrapped) {
    Project project = project(isWrapped).character("Anna").character("Bella");
    compiled(project);

    project
        .character("Anna", "Bella")
        .classNames("cast.Bella")
        .compileOnly("cast/Anna.java")
        .expect(
            error("DuplicateName")
                .at("cast/Anna.java", "name = \"Bella\"")
                .saying("already the name of cast.Bella"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void messageAboutAClassFile_namesTheClass(boolean isWrapped) {
    Project project = project(isWrapped).character("Anna").character("Bella").character("Carl");
    compiled(project);

    project
        .options("-Adramatis.licenses=CC0")
        .classNames("cast.Anna", "cast.Bella")
        .compileOnly("cast/Carl.java")
        .expect(
            error("MissingLicense").saying("(cast.Anna)"),
            error("MissingLicense").saying("(cast.Bella)"),
            error("MissingLicense").at("cast/Carl.java", "@FileVoice"));
  }

  /** Javac 17 shows no type annotations of class files. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void kindWithItsRecordInside_isAsItWas(boolean isWrapped) {
    Project project =
        project(isWrapped)
            .write("cast/Feels.java", FEELS)
            .body(
                "cast/Anna.java",
                """
                @Character(name = "Anna") @FileVoice(path = "a.wav") @ConstantPrompt("x") @Feels
                class Anna {}
                """);
    compiled(project);

    project
        .character("Bella")
        .classNames("cast.Anna", "cast.Feels")
        .compileOnly("cast/Bella.java")
        .expectSuccess();
  }

  private static final String FEELS =
      """
      package cast;
      import dev.dramatis.character.Trait;
      import dev.dramatis.annotation.*;
      import org.jspecify.annotations.*;
      @NullMarked
      @BindsTo(Feels.Mood.class)
      public @interface Feels {
        @NullIfAbsent String word() default "";
        record Mood(@Nullable String word) implements Trait {
          public Mood {}
        }
      }
      """;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void kindInASource_isStillCheckedForNull(boolean isWrapped) {
    project(isWrapped)
        .write(
            "cast/Feels.java",
            FEELS.replace("@Nullable String", "String").replace("public Mood {}", ""))
        .character("Anna")
        .compile()
        .expect(error("BrokenKind").at("Feels.java", "@NullIfAbsent").saying("not @Nullable"));
  }

  /** Eclipse's compiler then has the unnamed module among its roots. */
  @Test
  void classNameOnTheCommandLineOfEcj_isNoModule() {
    Project project = Project.in(folder, CompilerUnderTest.ECJ).character("Anna");
    project.compile().expectSuccess();
    project.deleteGeneratedClasses().character("Cora");

    ChildJvm.Exit exit =
        project
            .options("-classNames", "cast.Anna")
            .compileOnlyIn(ChildJvm.current(), "cast/Cora.java");

    assertThat(exit.output()).doesNotContain("MissingProvides");
    assertThat(project.ids()).containsExactly("anna", "cora");
  }

  private Project project(boolean isWrapped) {
    Project project = Project.in(folder, JAVAC);
    return isWrapped ? project.withWrappedEnvironment() : project;
  }

  private static void compiled(Project project) {
    project.compile().expectSuccess();
    project.deleteGenerated();
  }
}
