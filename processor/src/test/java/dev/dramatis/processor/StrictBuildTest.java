package dev.dramatis.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user's build asks of a processor. */
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
              @Override public String systemPrompt(PromptContext context) { return "x"; }
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
