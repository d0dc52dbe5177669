package dev.dramatis.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.CompilationSubject;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Libraries;
import dev.dramatis.processor.harness.Project;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user's build asks of a processor. */
@Tag("slow")
class StrictBuildTest {

  @TempDir private Path folder;

  @Test
  void variedModule_compilesWithoutAWarning() {
    varied().compile().expectSuccess();
  }

  @Test
  void variedNamedModule_compilesWithoutAWarning() {
    varied()
        .modular()
        .write(
            "module-info.java",
            """
            module cast {
              requires transitive dev.dramatis.runtime;
              requires static org.jspecify;
              requires jakarta.validation;
              exports cast;
              provides dev.dramatis.spi.CharacterBank with cast.CharacterIndex;
            }
            """)
        .compile()
        .expectSuccess();
  }

  private Project varied() {
    return Project.in(folder, CompilerUnderTest.JAVAC)
        .options("-Werror")
        .character("A")
        .write(
            "cast/package-info.java",
            """
            @NullMarked
            @Bank("varied")
            package cast;
            import dev.dramatis.annotation.Bank;
            import org.jspecify.annotations.NullMarked;
            """)
        .body(
            "cast/more/Old.java",
            """
            /** @deprecated for this test */
            @Deprecated(forRemoval = true)
            @Character(name = "Old") @FileVoice(path = "old.wav") @Mood(words = "calm")
            public class Old<T extends Comparable<T>> implements PromptGenerator {
              /** Makes it. */
              public Old() {}
              @Override public String persona(PromptContext context) { return "x"; }
            }
            """)
        .body(
            "cast/more/Mood.java",
            """
            /** @deprecated for this test */
            @Deprecated
            @BindsTo(MoodValues.class)
            public @interface Mood { String[] words() default {}; int[] levels() default {}; }
            """)
        .body(
            "cast/more/MoodValues.java",
            """
            /** @deprecated for this test */
            @Deprecated
            public record MoodValues(List<@NotBlank String> words, List<@Max(3) Integer> levels)
                implements Trait {}
            """);
  }

  /** All that javac has, its lint of processors included. */
  @Test
  void smallestCharacter_hasNoAnnotationThatNobodyClaims() {
    CompilationSubject.assertThat(
            Sources.character("A").compile("-Xlint:all", "-Werror", "--release", "17"))
        .succeededWithoutWarnings();
  }

  /** A comment is HTML with tags of Javadoc, and a bank may be called what its author likes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tom & Jerry",
        "Kids <3",
        "brace } {@link Foo",
        "*/ class X {} /*",
        "@see x",
        "C:\\\\users"
      })
  void nameOfABank_isNoMarkup(String bank) throws IOException {
    Project project =
        Project.in(folder, CompilerUnderTest.JAVAC)
            .options("-Xdoclint:all,-missing", "-Werror")
            .write(
                "cast/package-info.java",
                "@dev.dramatis.annotation.Bank(\"" + bank + "\") package cast;")
            .character("A");
    project.compile().expectSuccess();

    assertThat(javadoc(project)).doesNotContain("error:", "warning:");
  }

  private String javadoc(Project project) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-private",
                "-quiet",
                "-Xdoclint:all,-missing",
                "-d",
                folder.resolve("doc").toString()));
    String classPath =
        Stream.concat(Stream.of(project.output()), Libraries.runtime().stream())
            .map(Path::toString)
            .collect(joining(File.pathSeparator));
    arguments.addAll(List.of("-classpath", classPath));
    try (Stream<Path> sources = Files.walk(project.generatedSources())) {
      sources.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
    }
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    ToolProvider.findFirst("javadoc").orElseThrow().run(out, out, arguments.toArray(new String[0]));
    return said.toString();
  }

  @Test
  void gradle_isToldThatTheIndexIsOfAllCharacters() throws IOException {
    String path = "/META-INF/gradle/incremental.annotation.processors";
    try (InputStream in =
        Objects.requireNonNull(CharacterProcessor.class.getResourceAsStream(path))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains(CharacterProcessor.class.getName() + ",aggregating\n");
    }
  }
}
