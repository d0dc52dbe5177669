package dev.dramatis.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dramatis.processor.harness.ChildJvm;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated sources are the same to the byte, whoever compiles and wherever. */
@Tag("slow")
class SameSourcesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void generatedSources_doNotDependOnTheCompiler(CompilerUnderTest compiler) {
    Project project = project("other", compiler);

    project.compile().expectSuccess();

    assertThat(project.generated()).isEqualTo(byThisJavac());
  }

  @ParameterizedTest
  @EnumSource
  void generatedSources_doNotDependOnTheOrderOfTheInputs(CompilerUnderTest compiler) {
    Project project = project("other", compiler);

    project.compileReversed().expectSuccess();

    assertThat(project.generated()).isEqualTo(byThisJavac());
  }

  static Stream<Arguments> machines() {
    ChildJvm jvm = ChildJvm.current();
    return byCompiler(
        jvm.with(Map.of("LC_ALL", "C", "TZ", "Pacific/Kiritimati")),
        // Its lower case of I is no i.
        jvm.with("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=Shift_JIS"),
        // Its digits are not ours.
        jvm.with("-Duser.language=ar", "-Duser.country=EG", "-Dline.separator=\r\n"));
  }

  @ParameterizedTest
  @MethodSource("machines")
  void generatedSources_doNotDependOnTheMachine(CompilerUnderTest compiler, ChildJvm jvm) {
    assertSame(compiler, jvm);
  }

  static Stream<Arguments> jdks() {
    return byCompiler(17, 25);
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void generatedSources_doNotDependOnTheJdk(CompilerUnderTest compiler, int feature) {
    Optional<ChildJvm> jvm = ChildJvm.ofVersion(feature);
    assumeTrue(jvm.isPresent(), () -> "no JDK " + feature + " beside the one that runs this test");

    assertSame(compiler, jvm.orElseThrow());
  }

  private static Stream<Arguments> byCompiler(Object... others) {
    return Arrays.stream(CompilerUnderTest.values())
        .flatMap(compiler -> Arrays.stream(others).map(other -> Arguments.of(compiler, other)));
  }

  private void assertSame(CompilerUnderTest compiler, ChildJvm jvm) {
    Project project = project("other", compiler);

    ChildJvm.Exit exit = project.compileIn(jvm);

    assertThat(exit.code()).as(exit.output()).isZero();
    assertThat(project.generated()).isEqualTo(byThisJavac());
  }

  private Map<String, String> byThisJavac() {
    Project project = project("reference", CompilerUnderTest.JAVAC);
    project.compile().expectSuccess();
    return project.generated();
  }

  /** Sources in ASCII, as a compiler without {@code -encoding} reads them anywhere. */
  private Project project(String name, CompilerUnderTest compiler) {
    Project project = Project.in(folder.resolve(name), compiler).encoding("US-ASCII");
    for (String id : List.of("I", "Iris", "Title", "A1", "Z", "B", "Quiz_Item")) {
      project.character(id, id + " \\u00c9\\u0130\\uD842\\uDFB7");
    }
    return project
        .write("cast/package-info.java", "@dev.dramatis.annotation.Bank(\"b\") package cast;")
        .body(
            "cast/more/Mood.java",
            "public record Mood(double d, float f, char c, long l,"
                + " List<Listed> states, List<Inner> inner) implements Trait {}")
        .body("cast/more/Inner.java", "public record Inner(String text, int i) {}")
        .body(
            "cast/more/Moody.java",
            """
            @BindsTo(Mood.class) public @interface Moody {
              long l() default 1; double d() default 2e23; char c() default '\\u0130';
              float f() default 3e10f; Listed[] states() default {Listed.NO, Listed.YES};
              In[] inner() default {};
            }
            """)
        .body(
            "cast/more/In.java",
            """
            @BindsTo(Inner.class) public @interface In { int i() default 1000; String text() default "\\u00e9"; }
            """)
        .body(
            "cast/more/Quiz.java",
            """
            @Moody(inner = {@In, @In(text = "I", i = 1234567)}, d = 2.82879384806159E17)
            @QuizShowPrompt(questions = {
              @QuizQuestion(question = "Who?", answer = "I"), @QuizQuestion(answer = "2", question = "1")})
            @FreesoundVoice(startTime = 1000, path = "q.mp3",
              url = "https://freesound.org/people/a/sounds/1234567/",
              sound = @FreesoundSound(id = 1234567, name = "n", username = "u",
                license = "https://creativecommons.org/licenses/by/4.0/"))
            @Character(order = 12345, name = "QUIZ I", tags = {"TITLE", "i"}, languages = {"tr", "ar"})
            final class Quiz extends Asking<Quiz.Answer> {
              enum Title { I, LIGHT }
              record Answer(@ToolParam("\\u00e9") @Size(min = 1, max = 12345) String title,
                  java.util.Optional<@DecimalMax("1234567.5") @Digits(integer = 7, fraction = 1) Double> d) {}
              @Tool(value = "Says \\u0130.", meanwhile = {"I \\u2028.", "i"})
              int iTitle(@Min(-12345678901L) long id, Title title, @Pattern(regexp = "[\\u0130]") String i,
                  java.time.LocalDate day) { return 1; }
            }
            """)
        .body(
            "cast/more/Asking.java",
            """
            abstract class Asking<T> {
              @Tool("Hears an answer.") void hear(@Size(max = 9) List<T> answers) {}
            }
            """);
  }
}
