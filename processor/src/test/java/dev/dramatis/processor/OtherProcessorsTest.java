package dev.dramatis.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.auto.service.AutoService;
import com.google.auto.value.AutoValue;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Libraries;
import dev.dramatis.processor.harness.Outcome;
import dev.dramatis.processor.harness.Project;
import dev.dramatis.processor.harness.Told;
import java.nio.file.Path;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import lombok.NoArgsConstructor;
import org.immutables.value.Value;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters in one compilation with the code of other processors. */
@Tag("slow")
class OtherProcessorsTest {

  /** The newest JDK for which this Lombok's authors say that it works. */
  private static final int NEWEST_JDK_OF_LOMBOK = 25;

  @TempDir private Path folder;

  @Test
  void generatedClasses_areOfUseToACharacter() {
    Project project =
        project()
            .body(
                "cast/A.java",
                """
                @Character(name = "A") @FileVoice(path = "a.wav")
                class A implements PromptGenerator {
                  @Override public String persona(PromptContext context) {
                    return ImmutablePlace.builder().name("garden").build().name() + Price.of(1);
                  }
                }
                """)
            .body(
                "cast/Place.java",
                "@org.immutables.value.Value.Immutable interface Place { String name(); }")
            .body(
                "cast/Price.java",
                """
                @com.google.auto.value.AutoValue abstract class Price {
                  abstract int amount();
                  static Price of(int amount) { return new AutoValue_Price(amount); }
                }
                """);

    Outcome outcome = compileBesideAll(project);

    assertThat(outcome.told()).noneMatch(told -> told.isError() || told.isOurs());
    assertThat(project.ids()).containsExactly("a");
    try (var session = project.load().registry().open("a")) {
      assertThat(session.systemPrompt()).contains("gardenPrice{amount=1}");
    }
  }

  @Test
  void services_ofAutoServiceStayAsTheyAre() {
    Project project =
        project()
            .character("A")
            .body(
                "cast/Job.java",
                """
                @com.google.auto.service.AutoService(Runnable.class)
                public class Job implements Runnable { @Override public void run() {} }
                """);

    Outcome outcome = compileBesideAll(project);

    assertThat(outcome.told()).noneMatch(told -> told.isError() || told.isOurs());
    assertThat(project.generated())
        .containsEntry("META-INF/services/java.lang.Runnable", "cast.Job\n")
        .containsEntry("META-INF/services/dev.dramatis.spi.CharacterBank", "cast.CharacterIndex\n");
  }

  @Test
  void lombok_worksOnACharacter() {
    assumeThat(Runtime.version().feature()).isLessThanOrEqualTo(NEWEST_JDK_OF_LOMBOK);
    Project project =
        project()
            .body(
                "cast/A.java",
                """
                @Character(name = "A") @FileVoice(path = "a.wav")
                @lombok.Getter
                class A implements PromptGenerator {
                  private final String mood = "calm";
                  @Override public String persona(PromptContext context) {
                    return getMood();
                  }
                }
                """);

    Outcome outcome = compileBesideAll(project.beside(processor("lombok.launch")));

    assertThat(outcome.told()).noneMatch(told -> told.isError() || told.isOurs());
    try (var session = project.load().registry().open("a")) {
      assertThat(session.systemPrompt()).contains("calm");
    }
  }

  @Test
  void lombok_writesTheConstructorAndAConstant() {
    assumeThat(Runtime.version().feature()).isLessThanOrEqualTo(NEWEST_JDK_OF_LOMBOK);
    Project project =
        project()
            .body(
                "cast/A.java",
                """
                @Character(name = Texts.Fields.anna) @FileVoice(path = "a.wav") @ConstantPrompt("Hello.")
                @lombok.NoArgsConstructor @lombok.AllArgsConstructor
                class A {
                  String mood;
                }
                """)
            .body(
                "cast/Texts.java",
                "@lombok.experimental.FieldNameConstants class Texts { int anna; }");

    Outcome outcome = compileBesideAll(project.beside(processor("lombok.launch")));

    assertThat(outcome.told()).noneMatch(told -> told.isError() || told.isOurs());
    assertThat(project.load().registry().find("a").orElseThrow().name()).isEqualTo("anna");
  }

  /** With Dramatis first, the index is written before Lombok changes the class. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lombok.RequiredArgsConstructor",
        "lombok.Value",
        "lombok.Builder",
        "lombok.AllArgsConstructor",
        "lombok.experimental.UtilityClass",
        "lombok.NoArgsConstructor(access = lombok.AccessLevel.PRIVATE)"
      })
  void lombok_takesTheConstructorAway_onEitherSide(String annotation) {
    assumeThat(Runtime.version().feature()).isLessThanOrEqualTo(NEWEST_JDK_OF_LOMBOK);
    for (boolean isFirst : new boolean[] {true, false}) {
      Project project =
          project()
              .clean()
              .character("B")
              .body(
                  "cast/A.java",
                  """
                  @Character(name = "A") @FileVoice(path = "a.wav") @ConstantPrompt("Hello.")
                  @%s
                  class A {
                    %s String mood;
                  }
                  """
                      .formatted(annotation, annotation.contains("NoArgs") ? "" : "final"));
      Processor lombok = processor("lombok.launch");

      Outcome outcome = (isFirst ? project.before(lombok) : project.beside(lombok)).compile();

      assertThat(outcome.told().stream().filter(told -> told.isError()).map(Told::id))
          .as(isFirst + " " + outcome.told())
          .containsOnly("MissingConstructor");
    }
  }

  private Project project() {
    return Project.in(folder, CompilerUnderTest.JAVAC)
        .classPath(
            Libraries.of(Value.class),
            Libraries.of(AutoValue.class),
            Libraries.of(AutoService.class),
            Libraries.of(NoArgsConstructor.class));
  }

  private static Outcome compileBesideAll(Project project) {
    return project
        .beside(processor("org.immutables"))
        .beside(processor("com.google.auto.value.processor.AutoValueProcessor"))
        .beside(processor("com.google.auto.service"))
        .compile();
  }

  private static Processor processor(String name) {
    return ServiceLoader.load(Processor.class).stream()
        .filter(provider -> provider.type().getName().startsWith(name))
        .findFirst()
        .orElseThrow()
        .get();
  }
}
