package dev.dramatis.processor;

import static dev.dramatis.processor.MessageTest.Fault.fault;
import static dev.dramatis.processor.harness.Expected.error;
import static dev.dramatis.processor.harness.Expected.warning;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Expected;
import dev.dramatis.processor.harness.Outcome;
import dev.dramatis.processor.message.Message;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message: its id, its file, what stands on its line, and that there is no other. */
class MessageTest {

  @TempDir private Path folder;

  private static final String MOOD = "public record Mood(int value) implements Trait {}";

  /**
   * A source file A.java in which one message belongs on one line.
   *
   * @param line a part of that line
   * @param ecjLine a part of the line that ECJ points at, which knows no values, only whose they
   *     are
   * @param compilerTellsToo whether the compiler has an error of its own
   */
  record Fault(
      Message message, String line, String ecjLine, boolean compilerTellsToo, String body) {

    static Fault fault(Message message, String line, String body) {
      return new Fault(
          message,
          line,
          line,
          false,
          body.replace("NAME", "@Character(name = \"A\")")
              .replace("VOICE", "@FileVoice(path = \"a.wav\")")
              .replace("PROMPT", "@ConstantPrompt(\"You are A.\")"));
    }

    /** What stands on the line that ECJ points at, if it is another. */
    Fault onEcj(String other) {
      return new Fault(message, line, other, compilerTellsToo, body);
    }

    Fault besideCompiler() {
      return new Fault(message, line, ecjLine, true, body);
    }

    String line(CompilerUnderTest compiler) {
      return compiler == CompilerUnderTest.ECJ ? ecjLine : line;
    }

    @Override
    public String toString() {
      return message.id() + " at " + line;
    }
  }

  static Stream<Fault> faults() {
    return Stream.of(
        fault(Message.MISSING_NAME, "@Character", "@Character VOICE PROMPT class A {}"),
        fault(Message.MISSING_NAME, "\" \"", "@Character(\nname =\n\" \") VOICE PROMPT class A {}")
            .onEcj("name ="),
        fault(
                Message.LONG_NAME,
                "xxx",
                "@Character(\nname =\n\"%s\") VOICE PROMPT class A {}".formatted("x".repeat(101)))
            .onEcj("name ="),
        fault(
                Message.INVALID_DESCRIPTION,
                "\" \"",
                "@Character(name = \"A\",\ndescription =\n\" \") VOICE PROMPT class A {}")
            .onEcj("description ="),
        fault(
                Message.INVALID_DESCRIPTION,
                "xxx",
                "@Character(name = \"A\",\ndescription =\n\"%s\") VOICE PROMPT class A {}"
                    .formatted("x".repeat(201)))
            .onEcj("description ="),
        fault(
                Message.INVALID_DESCRIPTION,
                "\"a\\nb\"",
                "@Character(name = \"A\",\ndescription =\n\"a\\nb\") VOICE PROMPT class A {}")
            .onEcj("description ="),
        fault(
                Message.INVALID_ID,
                "\"My Id\"",
                "@Character(name = \"A\",\nid =\n \"My Id\") VOICE PROMPT class A {}")
            .onEcj("id ="),
        fault(Message.MISSING_VOICE, "class A", "NAME PROMPT\nclass A {}"),
        fault(Message.MISSING_INSTRUCTIONS, "class A", "NAME VOICE\nclass A {}"),
        fault(
            Message.SECOND_VOICE,
            "@FreesoundVoice",
            """
            NAME VOICE PROMPT
            @FreesoundVoice(path = "a.wav", url = "https://freesound.org/people/a/sounds/1/",
              sound = @FreesoundSound(id = 1, name = "a", username = "a", license = "CC0"))
            class A {}
            """),
        fault(
            Message.SECOND_INSTRUCTIONS,
            "@SmalltalkPrompt",
            "NAME VOICE PROMPT\n@SmalltalkPrompt\nclass A {}"),
        fault(
            Message.SECOND_TRAIT,
            "@Warm",
            """
            NAME VOICE PROMPT @Calm(1)
            @Warm(2)
            class A {}
            @BindsTo(Mood.class) @interface Calm { int value() default 0; }
            @BindsTo(Mood.class) @interface Warm { int value() default 0; }
            """),
        fault(
                Message.INVALID_VALUE,
                "\"/abs.wav\"",
                "NAME @FileVoice(\npath =\n\"/abs.wav\") PROMPT class A {}")
            .onEcj("path ="),
        fault(
            Message.INVALID_VALUE,
            "username",
            """
            NAME PROMPT
            @FreesoundVoice(path = "a.wav", url = "https://freesound.org/people/a/sounds/1/",
              sound = @FreesoundSound(id = 1, name = "a", license = "CC0",
                username = " "))
            class A {}
            """),
        fault(Message.INVALID_VALUE, "@FileVoice", "NAME PROMPT\n@FileVoice\nclass A {}"),
        fault(
            Message.INVALID_VALUE,
            "When?",
            """
            NAME VOICE @QuizShowPrompt(questions = {
              @QuizQuestion(question = "Who?", answer = "Me"),
              @QuizQuestion(question = "When?")})
            class A {}
            """),
        fault(
            Message.MISSING_VALUE,
            "@FreesoundVoice",
            """
            NAME PROMPT
            @FreesoundVoice(path = "a.wav", url = "https://freesound.org/people/a/sounds/1/")
            class A {}
            """),
        fault(
                Message.UNKNOWN_LANGUAGE,
                "\"engl\"",
                "@Character(name = \"A\",\nlanguages = {\"fr\",\n\"engl\"}) VOICE PROMPT class A {}")
            .onEcj("languages ="),
        fault(
                Message.UNKNOWN_CHECK,
                "SimilarNames",
                "@Character(name = \"A\",\nallow =\n\"SimilarNames\") VOICE PROMPT class A {}")
            .onEcj("allow ="),
        fault(
            Message.UNKNOWN_LICENSE,
            "license =",
            "NAME @FileVoice(path = \"a.wav\",\nlicense = \"https://example.com/by/4\") PROMPT class A {}"),
        fault(
            Message.UNKNOWN_LICENSE,
            "license =",
            "NAME @FileVoice(path = \"a.wav\",\nlicense = \"\") PROMPT class A {}"),
        fault(
            Message.UNKNOWN_LICENSE,
            "license =",
            """
            NAME PROMPT
            @FreesoundVoice(path = "a.wav", url = "https://freesound.org/people/a/sounds/1/",
              sound = @FreesoundSound(id = 1, name = "a", username = "u",
                license = "CC-BY-ND"))
            class A {}
            """),
        fault(
                Message.LONG_TEXT,
                "xxx",
                "NAME VOICE\n@ConstantPrompt(\"%s\") class A {}".formatted("x".repeat(65_535)))
            .besideCompiler(),
        fault(
                Message.LONG_TEXT,
                "ééé",
                "@Character(name = \"A\",\ntags = {\"a\", \"%s\"}) VOICE PROMPT class A {}"
                    .formatted("é".repeat(32_768)))
            .besideCompiler(),
        fault(
                Message.LONG_TEXT,
                "class A",
                "@Character(name = \"A\", comment = \"%s\") VOICE PROMPT\nclass A {}"
                    .formatted("\\0".repeat(32_768)))
            .besideCompiler(),
        fault(
            Message.INVALID_ID,
            "xxx",
            "@Character(name = \"A\",\nid = \"%s\") VOICE PROMPT class A {}"
                .formatted("x".repeat(256))),
        fault(
            Message.TOO_MANY_VALUES,
            "class A",
            "NAME VOICE @GuessAnimalPrompt(easy = {%s})\nclass A {}"
                .formatted("\"x\",".repeat(5_000))),
        fault(
            Message.BROKEN_KIND,
            "int value()",
            "@BindsTo(Mood.class) @interface A {\n@Spoken int value() default 0; }"),
        fault(Message.NOT_A_CLASS, "enum A", "NAME VOICE PROMPT\nenum A {}"),
        fault(Message.NOT_A_CLASS, "interface A", "NAME VOICE PROMPT\ninterface A {}"),
        fault(Message.ABSTRACT_CLASS, "class A", "NAME VOICE PROMPT\nabstract class A {}"),
        fault(Message.INNER_CLASS, "class B", "class A {\nNAME VOICE PROMPT\nclass B {}}"),
        fault(
            Message.PRIVATE_CLASS,
            "class B",
            "class A { B b;\nNAME VOICE PROMPT\nprivate static class B {}}"),
        fault(
            Message.PRIVATE_CLASS,
            "class C",
            "class A { B b; private static class B {\nNAME VOICE PROMPT\nstatic class C {}}}"),
        fault(Message.MISSING_CONSTRUCTOR, "class A", "NAME VOICE PROMPT\nclass A { A(int i) {} }"),
        fault(
            Message.MISSING_CONSTRUCTOR,
            "class A",
            "NAME VOICE PROMPT\nclass A { private A() {} }"),
        fault(
            Message.CHECKED_CONSTRUCTOR,
            "class A",
            "NAME VOICE PROMPT\nclass A { A() throws java.io.IOException {} }"),
        fault(
            Message.BROKEN_KIND,
            "int value()",
            "@BindsTo(Mood.class) @interface A {\nint value(); }"),
        fault(
            Message.BROKEN_KIND,
            "String value()",
            "@BindsTo(Mood.class) @interface A {\nString value() default \"\"; }"),
        fault(
            Message.BROKEN_KIND,
            "int more()",
            "@BindsTo(Mood.class) @interface A { int value() default 0;\nint more() default 0; }"),
        fault(Message.BROKEN_KIND, "@BindsTo", "\n@BindsTo(Mood.class)\n@interface A {}"),
        fault(
            Message.BROKEN_KIND,
            "@BindsTo",
            """
            @interface A {
              @BindsTo(Hidden.class)
              @interface Hides {}
            }
            record Hidden() implements Trait {}
            """),
        fault(Message.BROKEN_KIND, "@BindsTo", "\n@BindsTo(Record.class)\n@interface A {}"),
        fault(
            Message.BROKEN_KIND,
            "@QuizQuestionOnAClass",
            """
            NAME VOICE PROMPT
            @QuizQuestionOnAClass
            class A {}
            @BindsTo(dev.dramatis.instructions.QuizItem.class)
            @interface QuizQuestionOnAClass {
              String question() default "";
              String answer() default "";
            }
            """));
  }

  static Stream<Arguments> faultsByCompiler() {
    return Arrays.stream(CompilerUnderTest.values())
        .flatMap(compiler -> faults().map(fault -> Arguments.of(compiler, fault)));
  }

  @ParameterizedTest
  @MethodSource("faultsByCompiler")
  void fault_isToldAtItsPlace(CompilerUnderTest compiler, Fault fault) {
    Outcome outcome =
        Sources.of("A", fault.body()).and("Mood", MOOD).in(folder, compiler).compile();

    Expected expected = error(fault.message().id()).at("A.java", fault.line(compiler));
    if (fault.compilerTellsToo()) {
      outcome.expectAmongCompilerErrors(expected);
    } else {
      outcome.expect(expected);
    }
  }

  @ParameterizedTest
  @EnumSource
  void duplicateName_isToldAtTheSecondClass(CompilerUnderTest compiler) {
    Outcome outcome =
        Sources.character("A")
            .and(
                "B",
                """
                @Character(
                    name = "A")
                @FileVoice(path = "b.wav") @ConstantPrompt("b") class B {}
                """)
            .in(folder, compiler)
            .compile();

    assertOnly(outcome, Message.DUPLICATE_NAME, "B.java", "name = \"A\"");
    assertThat(outcome.ours().get(0).text()).startsWith("\"A\" is already the name of cast.A;");
  }

  @ParameterizedTest
  @EnumSource
  void duplicateId_isToldAtTheAnnotationThatCouldGiveAnother(CompilerUnderTest compiler) {
    Outcome outcome =
        Sources.character("QuizShow")
            .and(
                "Quiz_Show",
                """
                @Character(name = "Other")
                @FileVoice(path = "b.wav") @ConstantPrompt("b") class Quiz_Show {}
                """)
            .in(folder, compiler)
            .compile();

    assertOnly(outcome, Message.DUPLICATE_ID, "Quiz_Show.java", "@Character");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "languages = \"fx\" | path = \"a.wav\" | (did you mean \"",
        "allow = \"SharedVoices\" | path = \"a.wav\" | (did you mean \"SharedVoice\"?)",
        "tags = \"a\" | path = \"a.wav\", license = \"CC-BU\" | (did you mean \"CC-BY\"?)",
        "tags = \"a\" | path = \"a.wav\","
            + " license = \"https://creativecommons.org/licences/by/4.0/\""
            + " | (did you mean \"https://creativecommons.org/licenses/by/4.0/\"",
      })
  void nearName_isAskedFor(String character, String voice, String question) {
    Compilation compilation =
        Sources.of(
                "A",
                "@Character(name = \"A\", %s) @FileVoice(%s) @ConstantPrompt(\"a\") class A {}"
                    .formatted(character, voice))
            .compile();

    assertThat(compilation.errors())
        .singleElement()
        .satisfies(error -> assertThat(error.getMessage(Locale.ROOT)).contains(question));
  }

  @ParameterizedTest
  @EnumSource
  void similarName_isAWarning(CompilerUnderTest compiler) {
    Outcome outcome = similarNames("").in(folder, compiler).compile();

    outcome.expect(
        warning("SimilarName")
            .at("B.java", "ana  Maria")
            .saying("\"ana  Maria\" is easily confused"));
  }

  @ParameterizedTest
  @EnumSource
  void similarName_isAcceptedWithAllow(CompilerUnderTest compiler) {
    similarNames(", allow = \"SimilarName\"").in(folder, compiler).compile().expectSuccess();
  }

  private static Sources similarNames(String more) {
    return Sources.of(
            "A",
            "@Character(name = \"Ána María\") @FileVoice(path = \"a.wav\") @ConstantPrompt(\"a\") class A {}")
        .and(
            "B",
            "@Character(name = \"ana  Maria\"%s) @FileVoice(path = \"b.wav\") @ConstantPrompt(\"b\") class B {}"
                .formatted(more));
  }

  @ParameterizedTest
  @EnumSource
  void missingBank_isToldAtTheFirstCharacter(CompilerUnderTest compiler) {
    Outcome outcome =
        Sources.character("A")
            .andIn(
                "cast.more",
                "B",
                "@Character(name = \"B\") @FileVoice(path = \"b.wav\") @ConstantPrompt(\"b\") class B {}")
            .in(folder, compiler)
            .compile();

    assertOnly(outcome, Message.MISSING_BANK, "A.java", "class A");
    assertThat(outcome.ours().get(0).text()).contains("cast, cast.more");
  }

  @ParameterizedTest
  @EnumSource
  void secondBank_isToldAtTheSecondPackage(CompilerUnderTest compiler) {
    Outcome outcome =
        Sources.character("A")
            .andFile("cast.package-info", bank("cast", "one"))
            .andFile("other.package-info", bank("other", "two"))
            .in(folder, compiler)
            .compile();

    assertInPackage(outcome, compiler, Message.SECOND_BANK, "other");
  }

  @ParameterizedTest
  @EnumSource
  void blankBank_isToldAtItsName(CompilerUnderTest compiler) {
    Outcome outcome =
        Sources.character("A")
            .andFile("cast.package-info", bank("cast", " "))
            .in(folder, compiler)
            .compile();

    assertInPackage(outcome, compiler, Message.BLANK_BANK, "cast");
  }

  @ParameterizedTest
  @EnumSource
  void longBank_isToldAtItsName(CompilerUnderTest compiler) {
    Outcome outcome =
        Sources.character("A")
            .andFile("cast.package-info", bank("cast", "x".repeat(101)))
            .in(folder, compiler)
            .compile();

    assertInPackage(outcome, compiler, Message.LONG_NAME, "cast");
  }

  @ParameterizedTest
  @EnumSource
  void faultOfARecord_isToldAtItsPlace(CompilerUnderTest compiler) {
    Outcome outcome =
        Sources.of(
                "A",
                """
                @Character(name = "A") @ConstantPrompt("You are A.")
                @FileVoice(path = "/abs.wav")
                record A() {}
                """)
            .in(folder, compiler)
            .compile();

    outcome.expect(
        compiler == CompilerUnderTest.ECJ
            ? error("InvalidValue").saying("(at record cast.A)")
            : error("InvalidValue").at("A.java", "@FileVoice"));
  }

  /** ECJ cannot point at a package, so the text says where. */
  private static void assertInPackage(
      Outcome outcome, CompilerUnderTest compiler, Message message, String packageName) {
    outcome.expect(
        compiler == CompilerUnderTest.ECJ
            ? error(message.id()).saying("(in package-info.java of " + packageName + ")")
            : error(message.id()).at(packageName + "/package-info.java", "@dev.dramatis"));
  }

  private static String bank(String packageName, String bank) {
    return "@dev.dramatis.annotation.Bank(\"%s\")\npackage %s;".formatted(bank, packageName);
  }

  @ParameterizedTest
  @EnumSource
  void unnamedPackage_isToldAtTheClass(CompilerUnderTest compiler) {
    Outcome outcome =
        Sources.character("B")
            .andFile(
                "A",
                """
                import dev.dramatis.annotation.*;
                @dev.dramatis.annotation.Character(name = "A")
                @FileVoice(path = "a.wav") @ConstantPrompt("a")
                class A {}
                """)
            .andFile("cast.package-info", bank("cast", "cast"))
            .in(folder, compiler)
            .compile();

    assertOnly(outcome, Message.UNNAMED_PACKAGE, "A.java", "class A");
  }

  @ParameterizedTest
  @EnumSource
  void indexNotWritten_whereAClassOfItsNameExists(CompilerUnderTest compiler) {
    Outcome outcome =
        Sources.character("A")
            .and("CharacterIds", "public class CharacterIds {}")
            .in(folder, compiler)
            .compile();

    assertOnly(outcome, Message.INDEX_NOT_WRITTEN, "CharacterIds.java", "class CharacterIds");
  }

  @ParameterizedTest
  @EnumSource
  void lateCharacter_isToldAtTheGeneratedClass(CompilerUnderTest compiler) {
    Outcome outcome =
        Sources.character("A")
            .and("Template", "@Deprecated class Template {}")
            .in(folder, compiler)
            .beside(
                GeneratingProcessor.of(
                    "cast.Late",
                    """
                    package cast;
                    import dev.dramatis.annotation.*;
                    @dev.dramatis.annotation.Character(name = "Late")
                    @FileVoice(path = "late.wav") @ConstantPrompt("late")
                    class Late {}
                    """))
            .compile();

    assertOnly(outcome, Message.LATE_CHARACTER, "Late.java", "class Late");
  }

  @ParameterizedTest
  @EnumSource
  void faultsOfOneCharacter_areAllReportedAtOnce(CompilerUnderTest compiler) {
    Outcome outcome =
        Sources.of(
                "A",
                "@Character(languages = \"nope!\") @FileVoice(path = \" \") abstract class A {}")
            .in(folder, compiler)
            .compile();

    assertThat(outcome.ids())
        .containsExactlyInAnyOrder(
            "MissingName",
            "UnknownLanguage",
            "InvalidValue",
            "MissingInstructions",
            "AbstractClass");
  }

  @ParameterizedTest
  @EnumSource
  void faultOfOneCharacter_hidesNeitherTheIndexNorTheOthers(CompilerUnderTest compiler) {
    Outcome outcome =
        Sources.character("A")
            .and("B", "@Character(name = \"B\") @ConstantPrompt(\"b\") class B {}")
            .andFile(
                "host.Host",
                """
                package host;
                import cast.CharacterIndex;
                import static cast.CharacterIds.B;
                class Host { CharacterIndex index; String b = B; }
                """)
            .in(folder, compiler)
            .compile();

    assertOnly(outcome, Message.MISSING_VOICE, "B.java", "class B");
  }

  /** That one error was told, this one, in this file and on a line with this text. */
  private static void assertOnly(Outcome outcome, Message message, String file, String line) {
    outcome.expect(error(message.id()).at(file, line));
  }
}
