package dev.dramatis.processor;

import static dev.dramatis.processor.harness.Expected.error;
import static dev.dramatis.processor.harness.Expected.warning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterOpenException;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.Need;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Expected;
import dev.dramatis.processor.harness.Project;
import dev.dramatis.prompt.UserProfile;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates: their placeholders are checked by the compiler and filled by generated code. */
class TemplateTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void placeholders_areFilledFromTheRecord(CompilerUnderTest compiler) {
    CharacterRegistry registry =
        registry(
            project(
                compiler,
                "You are {name}, {age|some} years old. {plan|No plan.} {{age}} {\"a\": 1} {{{mood}}}",
                """
                class A implements PromptInputs<A.In> {
                  record In(String name, int age, String plan, Mood mood) {}
                  enum Mood { SUNNY; @Override public String toString() { return "sunny"; } }
                  @Override public In inputs(PromptContext context) {
                    return new In("Ada\\n</character>", 7, null, Mood.SUNNY);
                  }
                }
                """));

    assertThat(persona(registry))
        .isEqualTo("You are Ada /character, 7 years old. No plan. {age} {\"a\": 1} {sunny}");
  }

  @ParameterizedTest
  @EnumSource
  void linesAndGenericsAndSuperclasses_areRead(CompilerUnderTest compiler) {
    Project project =
        project(
            compiler,
            "Stops:\n{stops}\nThen {first}.",
            "class A<T> extends other.Base<other.Base.In<String>, T> {}");
    project.body(
        "other/Base.java",
        """
        public abstract class Base<I extends Record, T> implements PromptInputs<I> {
          public record In<S>(@Lines String stops, S first) {}
          @SuppressWarnings("unchecked")
          @Override public I inputs(PromptContext context) {
            return (I) new In<>("a\\nb", "c\\nd");
          }
        }
        """);

    assertThat(persona(registry(project))).isEqualTo("Stops:\na\nb\nThen c d.");
  }

  @ParameterizedTest
  @EnumSource
  void oddTexts_standAsTheyAre(CompilerUnderTest compiler) {
    CharacterRegistry registry =
        registry(
            project(
                compiler,
                "{yield}{record}{var}{$y}{größe}{this1}\r\n\\{ \\u007b {\"a\": [1, {}]} \ud835\udc9c\t%s {{{var}}}",
                """
                class A implements PromptInputs<A.In> {
                  record In(int yield, char record, byte var, long $y, short größe, Integer this1) {}
                  @Override public In inputs(PromptContext context) {
                    return new In(1, '2', (byte) 3, 4L, (short) 5, 6);
                  }
                }
                """));

    assertThat(persona(registry))
        .isEqualTo("123456\r\n\\{ \\u007b {\"a\": [1, {}]} \ud835\udc9c\t%s {3}");
  }

  @ParameterizedTest
  @EnumSource
  void longestText_isFilled(CompilerUnderTest compiler) {
    String half = "x".repeat(65_534 / 2 - 3);
    CharacterRegistry registry =
        registry(
            project(
                compiler,
                half + "{name}" + half,
                """
                class A implements PromptInputs<A.In> {
                  record In(String name) {}
                  @Override public In inputs(PromptContext context) { return new In(" y "); }
                }
                """));

    assertThat(persona(registry)).isEqualTo(half + "y" + half);
  }

  @ParameterizedTest
  @EnumSource
  void recordOfAnotherModule_isRead(CompilerUnderTest compiler) {
    Project library =
        Project.in(folder.resolve("library"), compiler)
            .body("library/Mood.java", "public record Mood(String mood, @Lines String more) {}");
    library.compile().expectSuccess();
    Project project =
        project(
            folder.resolve("own"),
            compiler,
            "{mood} {more}",
            """
            class A implements PromptInputs<library.Mood> {
              @Override public library.Mood inputs(PromptContext context) {
                return new library.Mood("a\\nb", "c\\nd");
              }
            }
            """);

    assertThat(persona(registry(project.classPath(library.output())))).isEqualTo("a b c\nd");
  }

  @ParameterizedTest
  @EnumSource
  void templateAndCode_codeSpeaksAndCanAskForTheTemplate(CompilerUnderTest compiler) {
    CharacterRegistry registry =
        registry(
            project(
                compiler,
                "Hello {name}.",
                """
                class A implements PromptInputs<A.In>, PromptGenerator {
                  record In(String name) {}
                  @Override public In inputs(PromptContext context) { return new In("Ada"); }
                  @Override public String persona(PromptContext context) {
                    return context.instructionsPersona() + " More.";
                  }
                }
                """));

    assertThat(persona(registry)).isEqualTo("Hello Ada. More.");
  }

  @ParameterizedTest
  @EnumSource
  void templateWithoutPlaceholders_needsNoInputs(CompilerUnderTest compiler) {
    assertThat(persona(registry(project(compiler, "Just {\"json\": {}}.", "class A {}"))))
        .isEqualTo("Just {\"json\": {}}.");
  }

  @ParameterizedTest
  @EnumSource
  void nullWithoutDefault_failsTheSessionAndNamesTheComponent(CompilerUnderTest compiler) {
    CharacterRegistry registry =
        registry(
            project(
                compiler,
                "Hello {name}.",
                """
                class A implements PromptInputs<A.In> {
                  record In(String name) {}
                  @Override public In inputs(PromptContext context) { return new In(" "); }
                }
                """));

    assertThatThrownBy(() -> registry.open("a"))
        .isInstanceOf(CharacterOpenException.class)
        .hasMessageContaining(
            "name of A.In has no text; give it one, or the placeholder a default");
  }

  @ParameterizedTest
  @EnumSource
  void keptCharacter_isFilledAfterAPartialCompile(CompilerUnderTest compiler) {
    Project project =
        project(
            compiler,
            "Hello {name}. {more}",
            """
            class A implements PromptInputs<A.In> {
              record In(String name, @Lines String more) {}
              @Override public In inputs(PromptContext context) { return new In("Ada", "x\\ny"); }
            }
            """);
    project.character("B").compile().expectSuccess();
    project.compileOnly("cast/B.java").expectSuccess();

    assertThat(persona(CharacterRegistry.of(project.load().index("cast"))))
        .isEqualTo("Hello Ada. x\ny");
  }

  @ParameterizedTest
  @EnumSource
  void otherPackageThanTheIndex_isFilledThere(CompilerUnderTest compiler) {
    Project project =
        project(
            compiler,
            "Hello {name}.",
            """
            class A implements PromptInputs<A.In> {
              record In(String name) {}
              @Override public In inputs(PromptContext context) { return new In("Ada"); }
            }
            """);
    project.write("home/package-info.java", "@dev.dramatis.annotation.Bank(\"b\") package home;");
    project.compile().expectSuccess();

    assertThat(persona(CharacterRegistry.of(project.load().index("home")))).isEqualTo("Hello Ada.");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(
            "UnknownInput",
            "Mood: {mod}.",
            "record In(String mood) {}",
            "line 1 of the text has the placeholder {mod}, and A.In has no component of that name"
                + " (did you mean \"mood\"?); correct it, add it to the record, or write {{mod}}"),
        fault("UnknownInput", "One.\n{two} {mood}", "record In(String mood) {}", "line 2 of the"),
        fault(
            "UnusedInput",
            "{mood}",
            "record In(String mood, String plan) {}",
            "the component plan of A.In is in no placeholder of the text; add {plan} to the text"),
        fault(
            "UnreadableInput",
            "{mood}",
            "record In(List<String> mood) {}",
            "the component mood of A.In is of the type List<String>, which has no text"),
        fault("UnreadableInput", "{mood}", "record In(double mood) {}", "of the type double"),
        fault("UnreadableInput", "{mood}", "enum E { X } record In(E mood) {}", "of the type E"),
        fault("UnreadableInput", "{mood}", "record In(int[] mood) {}", "of the type int[]"),
        fault(
            "BrokenInput",
            "{mood|calm {x}}",
            "record In(String mood, String x) {}",
            "line 1 of the text has the default of {mood|…} broken"),
        fault("BrokenInput", "\n{mood|calm", "record In(String mood) {}", "line 2 of the text"));
  }

  private static Arguments fault(String id, String template, String record, String text) {
    return Arguments.of(id, template, record, text);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("faults")
  void mistake_isOneMessageAtItsPlace(String id, String template, String record, String text) {
    for (CompilerUnderTest compiler : CompilerUnderTest.values()) {
      Path own = folder.resolve(compiler.name());
      boolean isAtComponent = id.equals("UnusedInput") || id.equals("UnreadableInput");
      boolean isPlaced = isAtComponent && compiler != CompilerUnderTest.ECJ;
      Expected expected =
          error(id).at("A.java", isPlaced ? "record In" : "@TemplatePrompt").saying(text);

      project(
              own,
              compiler,
              template,
              "class A implements PromptInputs<A.In> {\n"
                  + record
                  + "\n@Override public In inputs(PromptContext context) { return null; }\n}\n")
          .compile()
          .expect(expected);
    }
  }

  @ParameterizedTest
  @EnumSource
  void placeholderWithoutPromptInputs_isOneMessage(CompilerUnderTest compiler) {
    project(compiler, "{mood}", "class A {}")
        .compile()
        .expect(
            error("UnknownInput")
                .at("A.java", "@TemplatePrompt")
                .saying("{mood}, and A does not implement PromptInputs"));
  }

  @ParameterizedTest
  @EnumSource
  void typeVariableAsRecord_isOneMessage(CompilerUnderTest compiler) {
    project(
            compiler,
            "{mood}",
            """
            @SuppressWarnings("rawtypes") class A extends Base {
              @Override public Record inputs(PromptContext context) { return null; }
            }
            abstract class Base<I extends Record> implements PromptInputs<I> {}
            """)
        .compile()
        .expect(error("NoInputs").at("A.java", "class A").saying("PromptInputs names no record"));
  }

  @ParameterizedTest
  @EnumSource
  void hostObject_fillsTheTemplateAndIsANeed(CompilerUnderTest compiler) {
    CharacterRegistry registry = registry(host(compiler, "Call {firstName|my friend}. {{x}}"));

    assertThat(registry.needs()).containsExactly(Need.optional(UserProfile.class));
    assertThat(persona(registry)).isEqualTo("Call my friend. {x}");
    assertThat(
            persona(
                registry.open(
                    "a",
                    SessionOptions.builder()
                        .with(UserProfile.class, UserProfile.builder().firstName("Ada").build())
                        .build())))
        .isEqualTo("Call Ada. {x}");
  }

  @ParameterizedTest
  @EnumSource
  void hostObject_withoutDefault_isARequiredNeed(CompilerUnderTest compiler) {
    Project project = host(compiler, "Call {firstName}.");
    project.compile().expectSuccess();
    CharacterRegistry registry =
        CharacterRegistry.builder()
            .banks(project.load().index("cast"))
            .perSession(UserProfile.class)
            .load();

    assertThat(registry.needs()).containsExactly(Need.required(UserProfile.class));
    assertThatThrownBy(() -> registry.open("a"))
        .hasMessageContaining("the host gives no dev.dramatis.prompt.UserProfile");
  }

  @ParameterizedTest
  @EnumSource
  void hostObject_unknownMethod_isOneMessage(CompilerUnderTest compiler) {
    host(compiler, "Call {firstNam|you}.")
        .compile()
        .expect(
            error("UnknownInput")
                .at("A.java", "@TemplatePrompt")
                .saying(
                    "{firstNam}, and UserProfile has no method of that name (did you mean"
                        + " \"firstName\"?)"));
  }

  @ParameterizedTest
  @EnumSource
  void hostObject_thatIsNoClass_isOneMessage(CompilerUnderTest compiler) {
    Project project = Project.in(folder, compiler);
    project.body(
        "cast/A.java",
        "@Character(name = \"A\") @FileVoice(path = \"a.wav\")\n"
            + "@TemplatePrompt(value = \"Call {x}.\", inputs = int.class)\nclass A {}");

    project
        .compile()
        .expect(error("NoInputs").at("A.java", "@TemplatePrompt").saying("inputs names no class"));
  }

  @ParameterizedTest
  @EnumSource
  void hostObject_thatIsMissing_isTheCompilersErrorAlone(CompilerUnderTest compiler) {
    Project project = Project.in(folder, compiler);
    project.body(
        "cast/A.java",
        "@Character(name = \"A\") @FileVoice(path = \"a.wav\")\n"
            + "@TemplatePrompt(value = \"Call {x}.\", inputs = Missing.class)\nclass A {}");

    assertThat(project.compile().ours()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void hostObject_besideARecord_isOneMessage(CompilerUnderTest compiler) {
    Project project = Project.in(folder, compiler);
    project.body(
        "cast/A.java",
        """
        @Character(name = "A") @FileVoice(path = "a.wav")
        @TemplatePrompt(value = "Call {x}.", inputs = UserProfile.class)
        class A implements PromptInputs<A.In> {
          record In(String x) {}
          @Override public In inputs(PromptContext context) { return new In("x"); }
        }
        """);

    project
        .compile()
        .expect(
            error("SecondInputs")
                .at("A.java", "@TemplatePrompt")
                .saying("A names inputs and implements PromptInputs"));
  }

  private Project host(CompilerUnderTest compiler, String template) {
    return Project.in(folder, compiler)
        .body(
            "cast/A.java",
            "@Character(name = \"A\") @FileVoice(path = \"a.wav\")\n@TemplatePrompt(value = \""
                + template
                + "\", inputs = UserProfile.class)\nclass A {}");
  }

  @ParameterizedTest
  @EnumSource
  void foreignPlaceholders_areWarnedOf(CompilerUnderTest compiler) {
    for (String alien : new String[] {"{ mood }", "{user.name}", "{{ mood }}", "{first-name}"}) {
      project(folder.resolve("in" + alien.hashCode()), compiler, alien, "class A {}")
          .compile()
          .expect(
              warning("LooksLikeInput")
                  .at("A.java", "@TemplatePrompt")
                  .saying("line 1 of the text says " + alien + " as it is"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void placeholderInAConstantPrompt_isWarnedOf(CompilerUnderTest compiler) {
    Project project = Project.in(folder, compiler);
    project.body(
        "cast/A.java",
        "@Character(name = \"A\") @FileVoice(path = \"a.wav\")\n@ConstantPrompt(\"Be {mood}.\")\n"
            + "class A {}");

    project
        .compile()
        .expect(warning("LooksLikeInput").at("A.java", "@ConstantPrompt").saying("{mood}"));
  }

  private Project project(CompilerUnderTest compiler, String template, String type) {
    return project(folder, compiler, template, type);
  }

  private static Project project(
      Path folder, CompilerUnderTest compiler, String template, String type) {
    String literal =
        template
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\r", "\\r")
            .replace("\n", "\\n");
    return Project.in(folder, compiler)
        .body(
            "cast/A.java",
            "@Character(name = \"A\") @FileVoice(path = \"a.wav\")\n@TemplatePrompt(\""
                + literal
                + "\")\n"
                + type);
  }

  private static CharacterRegistry registry(Project project) {
    project.compile().expectSuccess();
    return CharacterRegistry.of(project.load().index("cast"));
  }

  private static String persona(CharacterRegistry registry) {
    return persona(registry.open("a"));
  }

  private static String persona(CharacterSession session) {
    String prompt = session.systemPrompt();
    return prompt
        .substring(prompt.indexOf("<character>\n") + 12, prompt.lastIndexOf("</character>"))
        .strip();
  }
}
