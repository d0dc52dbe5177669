package dev.dramatis.processor;

import static dev.dramatis.processor.harness.Expected.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Greetings: drawn by the session, filled by the inputs, spoken as they are. */
class GreetingTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void greetings_areDrawnBySession(CompilerUnderTest compiler) {
    CharacterRegistry registry =
        registry(project(compiler, "@Greeting({\"Hello.\", \"Good day.\", \"Hi.\"}) class A {}"));
    Set<String> drawn = new TreeSet<>();
    for (int seed = 0; seed < 50; seed++) {
      SessionOptions options = SessionOptions.builder().seed(seed).build();
      CharacterSession session = registry.open("a", options);
      drawn.add(session.greeting().orElseThrow());
      assertThat(registry.open("a", options).greeting()).isEqualTo(session.greeting());
    }

    assertThat(drawn).containsExactly("Good day.", "Hello.", "Hi.");
  }

  @ParameterizedTest
  @EnumSource
  void placeholders_haveTheInputsOfTheSession(CompilerUnderTest compiler) {
    CharacterRegistry registry =
        registry(
            Project.in(folder, compiler)
                .body(
                    "cast/A.java",
                    """
                    @Character(name = "A") @FileVoice(path = "a.wav")
                    @TemplatePrompt("Mood: {mood}.")
                    @Greeting("Hello {name|you}, it is {mood} number {count}.")
                    class A implements PromptInputs<A.In> {
                      record In(String mood, String name, int count) {}
                      private int count;
                      @Override public In inputs(PromptContext context) {
                        return new In("sunny", null, ++count);
                      }
                    }
                    """));

    assertThat(registry.open("a").greeting()).contains("Hello you, it is sunny number 1.");
    assertThat(registry.open("a").systemPrompt()).contains("Mood: sunny.");
  }

  @ParameterizedTest
  @EnumSource
  void placeholderWithoutTemplate_hasTheInputsTheSame(CompilerUnderTest compiler) {
    CharacterRegistry registry =
        registry(
            project(
                compiler,
                """
                @Greeting("Hello {name}.")
                class A implements PromptInputs<A.In> {
                  record In(String name) {}
                  @Override public In inputs(PromptContext context) { return new In("Ada"); }
                }
                """));

    assertThat(registry.open("a").greeting()).contains("Hello Ada.");
    assertThat(registry.open("b").greeting()).isEmpty();
    assertThat(registry.definitions())
        .extracting(CharacterDefinition::hasGreeting)
        .containsExactly(true, false);
  }

  @ParameterizedTest
  @EnumSource
  void unknownPlaceholder_isOneMessageAtTheGreeting(CompilerUnderTest compiler) {
    project(compiler, "@Greeting({\n\"Hello.\",\n\"Hi {name}.\"}) class A {}")
        .compile()
        .expect(
            error("UnknownInput")
                .at("A.java", compiler == CompilerUnderTest.ECJ ? "@Greeting" : "Hi {name}")
                .saying("line 1 of the text has the placeholder {name}"));
  }

  @ParameterizedTest
  @EnumSource
  void unspeakable_isAnErrorAtTheGreeting(CompilerUnderTest compiler) {
    project(compiler, "@Greeting({\n\"Hello.\",\n\"Look at www.example.org\"}) class A {}")
        .compile()
        .expect(
            error("UnspeakableGreeting")
                .at("A.java", compiler == CompilerUnderTest.ECJ ? "@Greeting" : "www")
                .saying("the web address www.example.org"));
  }

  @ParameterizedTest
  @EnumSource
  void noText_isAnError(CompilerUnderTest compiler) {
    project(compiler, "@Greeting({}) class A {}")
        .compile()
        .expect(error("EmptyGreeting").at("A.java", "@Greeting"));
  }

  @ParameterizedTest
  @EnumSource
  void withoutCharacter_isAnError(CompilerUnderTest compiler) {
    Project.in(folder, compiler)
        .character("B")
        .body("cast/A.java", "@Greeting(\"Hello.\") class A {}")
        .compile()
        .expect(error("MissingCharacter").at("A.java", "class A").saying("A has @Greeting"));
  }

  private Project project(CompilerUnderTest compiler, String type) {
    return Project.in(folder, compiler)
        .character("B")
        .body(
            "cast/A.java",
            "@Character(name = \"A\") @FileVoice(path = \"a.wav\")\n@ConstantPrompt(\"Be A.\")\n"
                + type);
  }

  private static CharacterRegistry registry(Project project) {
    project.compile().expectSuccess();
    return CharacterRegistry.of(project.load().index("cast"));
  }
}
