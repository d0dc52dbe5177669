package dev.dramatis.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The generated text, to the byte: that it reads well is seen here, that it is right is tested by
 * {@link GeneratedIndexTest}. {@code mvn test -Dgolden.record=true} records it anew.
 */
class GoldenTest {

  @TempDir private Path folder;

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @EnumSource
  void oneCharacter(CompilerUnderTest compiler) throws IOException {
    assertGolden(
        compiler,
        "one",
        Sources.of(
            "Gertrude",
            """
            @Character(name = "Gertrude")
            @FileVoice(path = "unmute-prod-website/p329_022.wav")
            @ConstantPrompt("You give kind advice about everyday life.")
            final class Gertrude {}
            """));
  }

  @ParameterizedTest
  @EnumSource
  void twoPackagesWithEverything(CompilerUnderTest compiler) throws IOException {
    assertGolden(
        compiler,
        "two",
        Sources.of(
                "QuizShow",
                """
                @Character(name = "Quiz « show »", id = "3-questions", description = "Asks.", languages = {"en", "fr"},
                    tags = {"game", "fun"}, comment = "A note", listed = Listed.NO, order = 2)
                @FreesoundVoice(path = "voices/quiz.mp3", startTime = 3,
                    url = "https://freesound.org/people/somebody/sounds/7/",
                    sound = @FreesoundSound(id = 7, name = "Voice", username = "somebody",
                        license = "https://creativecommons.org/licenses/by/4.0/"))
                @QuizShowPrompt(style = "Two lines,\\nno more.", questions = {
                    @QuizQuestion(question = "Who?", answer = "Me"),
                    @QuizQuestion(question = "When?", answer = "Now")})
                final class QuizShow {}
                """)
            .andIn(
                "cast.guides",
                "Guide",
                """
                @Character(name = "Guide") @FileVoice(path = "voices/guide.wav")
                final class Guide<T> implements PromptGenerator {
                  @Override public String persona(PromptContext context) { return "Guide."; }
                }
                """)
            .andFile(
                "cast.package-info", "@dev.dramatis.annotation.Bank(\"story-1\") package cast;"));
  }

  @ParameterizedTest
  @EnumSource
  void toolsOfEveryType(CompilerUnderTest compiler) throws IOException {
    assertGolden(
        compiler,
        "tools",
        Sources.of(
                "Waiter",
                """
                @Character(name = "Waiter") @FileVoice(path = "waiter.wav") @ConstantPrompt("x")
                @Needs(value = Tables.class, optional = Menu.class)
                final class Waiter {
                  enum Room { GARDEN, HALL }
                  record Dish(@ToolParam("as on the menu") @NotBlank String name,
                      @Min(1) @Max(9) int portions) {}

                  @Tool(value = "Books a table for tonight.",
                      meanwhile = {"One moment, I write it down.", "Let me see."})
                  String bookTable(@FromHost Tables tables,
                      @ToolParam("how many people come") @Min(1) @Max(12) int guests,
                      @NotBlank @Size(max = 60) String name, java.util.Optional<Room> room,
                      @Size(max = 5) List<Dish> dishes) { return name; }

                  @Tool("Says what is on \u00ab the \\"menu\\" \u00bb.")
                  void readMenu(@FromHost java.util.Optional<Menu> menu) {}

                  @Tool(name = "settle-bill", value = "Settles the bill.")
                  boolean settle(@ToolParam("The amount in euros.") @DecimalMin(value = "0.5", inclusive = false)
                          @DecimalMax("999.99") @Digits(integer = 3, fraction = 2) java.math.BigDecimal amount,
                      @PositiveOrZero double tip, @Min(1) long account, @AssertTrue boolean isAgreed,
                      java.time.LocalDate day, java.time.LocalTime time,
                      @ToolParam("where the receipt goes") java.util.Optional<@Email String> receipt,
                      List<@Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters") String> marks,
                      java.util.Optional<Integer> stars) throws java.io.IOException { return isAgreed; }
                }
                """)
            .and("Tables", "public interface Tables {}")
            .and("Menu", "public interface Menu {}"));
  }

  @ParameterizedTest
  @EnumSource
  void castOfAHost(CompilerUnderTest compiler) throws IOException {
    Project host =
        Project.in(folder.resolve("host"), compiler)
            .classPath(bank("alpha", "Anna"), bank("beta", "Gus"), bank("gamma", "Gus"))
            .body("host/Voices.java", "@Cast(exclude = \"gamma:gus\") final class Voices {}");

    assertGolden("cast", host);
  }

  private Path bank(String packageName, String className) {
    Project bank =
        Project.in(folder.resolve(packageName), CompilerUnderTest.JAVAC)
            .body(
                packageName + "/" + className + ".java",
                """
                @Character(name = "%1$s") @FileVoice(path = "%1$s.wav") @ConstantPrompt("x")
                final class %1$s {}
                """
                    .formatted(className));
    bank.compile().expectSuccess();
    return bank.output();
  }

  private void assertGolden(CompilerUnderTest compiler, String name, Sources sources)
      throws IOException {
    assertGolden(name, sources.in(folder, compiler));
  }

  private static void assertGolden(String name, Project project) throws IOException {
    project.compile().expectSuccess();
    String actual = joined(project);
    Path file = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.record")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }

  private static String joined(Project project) {
    StringBuilder joined = new StringBuilder();
    project
        .generated()
        .forEach((path, text) -> joined.append("==> ").append(path).append('\n').append(text));
    return joined.toString();
  }
}
