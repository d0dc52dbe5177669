package dev.dramatis.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Need;
import dev.dramatis.instructions.NewsSource;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The needs of characters, from their classes, what those inherit from, and their kinds. */
class NeedsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void needs_ofAllThatACharacterIsMadeOf_areMerged(CompilerUnderTest compiler) {
    CharacterRegistry registry =
        registry(
            Project.in(folder, compiler)
                .body(
                    "cast/A.java",
                    """
                    @Character(name = "A") @FileVoice(path = "a.wav") @NewsPrompt
                    @Needs(value = Integer.class, optional = {Long.class, java.util.Map.Entry.class})
                    class A extends Base<String> implements Mixin {}
                    """)
                .body("cast/Base.java", "@Needs(Long.class) abstract class Base<T> {}")
                .body("cast/Mixin.java", "@Needs(optional = Integer.class) interface Mixin {}"));
    CharacterDefinition a = registry.definitions().stream().findFirst().orElseThrow();

    assertThat(a.needs())
        .containsExactly(
            Need.required(Integer.class),
            Need.required(Long.class),
            Need.optional(NewsSource.class),
            Need.optional("java.util.Map$Entry"));
  }

  @ParameterizedTest
  @EnumSource
  void undeclaredNeed_ofPromptCode_failsTheSession(CompilerUnderTest compiler) {
    CharacterRegistry registry =
        registry(
            Project.in(folder, compiler)
                .body(
                    "cast/A.java",
                    """
                    @Character(name = "A") @FileVoice(path = "a.wav")
                    class A implements PromptGenerator {
                      @Override public String persona(PromptContext context) {
                        return "Hello " + context.find(Integer.class);
                      }
                    }
                    """));

    assertThatThrownBy(() -> registry.open("a"))
        .hasMessageContaining(
            "cast.A does not declare that it asks for java.lang.Integer; add @Needs(optional ="
                + " Integer.class)");
  }

  @ParameterizedTest
  @EnumSource
  void unresolvedNeed_isTheCompilersErrorAlone(CompilerUnderTest compiler) {
    Project project =
        Project.in(folder, compiler)
            .body(
                "cast/A.java",
                "@Character(name = \"A\") @FileVoice(path = \"a.wav\") @NewsPrompt\n"
                    + "@Needs(Missing.class) class A {}");

    assertThat(project.compile().ours()).isEmpty();
  }

  private static CharacterRegistry registry(Project project) {
    project.compile().expectSuccess();
    return CharacterRegistry.builder()
        .banks(project.load().index("cast"))
        .perSession(Integer.class, Long.class)
        .load();
  }
}
