package dev.dramatis.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.dramatis.processor.MessageTest.Fault.fault;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.dramatis.processor.issue.Message;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message: its id, its file, what stands on its line, and that there is no other. */
class MessageTest {

  private static final String MOOD = "public record Mood(int value) implements Trait {}";

  /** A source file A.java in which one message belongs on one line. */
  record Fault(Message message, String line, String body) {

    static Fault fault(Message message, String line, String body) {
      return new Fault(
          message,
          line,
          body.replace("NAME", "@Character(name = \"A\")")
              .replace("VOICE", "@FileVoice(path = \"a.wav\")")
              .replace("PROMPT", "@ConstantPrompt(\"You are A.\")"));
    }

    @Override
    public String toString() {
      return message.id() + " at " + line;
    }
  }

  static Stream<Fault> faults() {
    return Stream.of(
        fault(Message.MISSING_NAME, "@Character", "@Character VOICE PROMPT class A {}"),
        fault(Message.MISSING_NAME, "\" \"", "@Character(name = \n\" \") VOICE PROMPT class A {}"),
        fault(
            Message.LONG_NAME,
            "xxx",
            "@Character(name = \n\"%s\") VOICE PROMPT class A {}".formatted("x".repeat(101))),
        fault(
            Message.INVALID_ID,
            "\"My Id\"",
            "@Character(name = \"A\", id =\n \"My Id\") VOICE PROMPT class A {}"),
        fault(Message.MISSING_VOICE, "class A", "NAME PROMPT\nclass A {}"),
        fault(Message.MISSING_INSTRUCTIONS, "class A", "NAME VOICE\nclass A {}"),
        fault(
            Message.SECOND_VOICE,
            "@FreesoundVoice",
            """
            NAME VOICE PROMPT
            @FreesoundVoice(path = "a.wav", url = "https://freesound.org/people/a/sounds/1/",
              sound = @FreesoundSound(id = 1, name = "a", username = "a", license = "a"))
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
            "NAME @FileVoice(path =\n\"/abs.wav\") PROMPT class A {}"),
        fault(
            Message.INVALID_VALUE,
            "username",
            """
            NAME PROMPT
            @FreesoundVoice(path = "a.wav", url = "https://freesound.org/people/a/sounds/1/",
              sound = @FreesoundSound(id = 1, name = "a", license = "a",
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
            "@Character(name = \"A\", languages = {\"fr\",\n\"engl\"}) VOICE PROMPT class A {}"),
        fault(
            Message.UNKNOWN_CHECK,
            "SimilarNames",
            "@Character(name = \"A\", allow =\n\"SimilarNames\") VOICE PROMPT class A {}"),
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
            "@BindsTo",
            """
            @BindsTo(A.Inside.class)
            public @interface A {
              record Inside() implements Trait { protected Inside {} }
            }
            """),
        fault(
            Message.BROKEN_KIND,
            "@QuizQuestionOnAClass",
            """
            NAME VOICE PROMPT
            @QuizQuestionOnAClass
            class A {}
            @BindsTo(dev.dramatis.instructions.QuizQuestion.class)
            @interface QuizQuestionOnAClass {
              String question() default "";
              String answer() default "";
            }
            """),
        fault(
            Message.UNREADABLE_VALUE,
            "Nowhere.PATH",
            "NAME PROMPT @FileVoice(path =\nNowhere.PATH) class A {}"),
        fault(
            Message.UNREADABLE_VALUE,
            "Nowhere.TEXT",
            "VOICE PROMPT @Character(name =\nNowhere.TEXT) class A {}"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void fault_isToldAtItsPlace(Fault fault) {
    Compilation compilation = Sources.of("A", fault.body()).and("Mood", MOOD).compile();

    assertOnly(compilation, fault.message(), "A.java", fault.line());
  }

  @Test
  void duplicateName_isToldAtTheSecondClass() {
    Compilation compilation =
        Sources.character("A")
            .and(
                "B",
                """
                @Character(
                    name = "A")
                @FileVoice(path = "b.wav") @ConstantPrompt("b") class B {}
                """)
            .compile();

    assertOnly(compilation, Message.DUPLICATE_NAME, "B.java", "name = \"A\"");
    assertThat(compilation).hadErrorContaining("\"A\" is already the name of cast.A");
  }

  @Test
  void duplicateId_isToldAtTheAnnotationThatCouldGiveAnother() {
    Compilation compilation =
        Sources.character("QuizShow")
            .and(
                "Quiz_Show",
                """
                @Character(name = "Other")
                @FileVoice(path = "b.wav") @ConstantPrompt("b") class Quiz_Show {}
                """)
            .compile();

    assertOnly(compilation, Message.DUPLICATE_ID, "Quiz_Show.java", "@Character");
  }

  @Test
  void similarName_isAWarning() {
    Compilation compilation = similarNames("").compile("-Xlint:all,-processing");

    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningCount(1);
    assertThat(compilation).hadWarningContaining("[SimilarName] \"ana  Maria\" is hard to tell");
  }

  @Test
  void similarName_isAcceptedWithAllow() {
    assertThat(similarNames(", allow = \"SimilarName\"").compile()).succeededWithoutWarnings();
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

  @Test
  void missingBank_isToldAtTheFirstCharacter() {
    Compilation compilation =
        Sources.character("A")
            .andIn(
                "cast.more",
                "B",
                "@Character(name = \"B\") @FileVoice(path = \"b.wav\") @ConstantPrompt(\"b\") class B {}")
            .compile();

    assertOnly(compilation, Message.MISSING_BANK, "A.java", "class A");
    assertThat(compilation).hadErrorContaining("cast, cast.more");
  }

  @Test
  void secondBank_isToldAtTheSecondPackage() {
    Compilation compilation =
        Sources.character("A")
            .andFile("cast.package-info", bank("cast", "one"))
            .andFile("other.package-info", bank("other", "two"))
            .compile();

    assertOnly(compilation, Message.SECOND_BANK, "other/package-info.java", "@dev.dramatis");
  }

  @Test
  void blankBank_isToldAtItsName() {
    Compilation compilation =
        Sources.character("A").andFile("cast.package-info", bank("cast", " ")).compile();

    assertOnly(compilation, Message.BLANK_BANK, "cast/package-info.java", "\" \"");
  }

  private static String bank(String packageName, String bank) {
    return "@dev.dramatis.annotation.Bank(\"%s\")\npackage %s;".formatted(bank, packageName);
  }

  @Test
  void unnamedPackage_isToldAtTheClass() {
    Compilation compilation =
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
            .compile();

    assertOnly(compilation, Message.UNNAMED_PACKAGE, "A.java", "class A");
  }

  @Test
  void indexNotWritten_whereAClassOfItsNameExists() {
    Compilation compilation =
        Sources.character("A").and("CharacterIds", "public class CharacterIds {}").compile();

    assertOnly(compilation, Message.INDEX_NOT_WRITTEN, "A.java", "class A");
  }

  @Test
  void lateCharacter_isToldAtTheGeneratedClass() {
    Compilation compilation =
        Sources.character("A")
            .compileBeside(
                new GeneratingProcessor(
                    "cast.Late",
                    """
                    package cast;
                    import dev.dramatis.annotation.*;
                    @dev.dramatis.annotation.Character(name = "Late")
                    @FileVoice(path = "late.wav") @ConstantPrompt("late")
                    class Late {}
                    """));

    assertOnly(compilation, Message.LATE_CHARACTER, "Late.java", "class Late");
  }

  @Test
  void everyMessage_hasATest() {
    Set<Message> tested =
        faults().map(Fault::message).collect(Collectors.toCollection(TreeSet::new));
    tested.addAll(
        List.of(
            Message.DUPLICATE_NAME,
            Message.DUPLICATE_ID,
            Message.SIMILAR_NAME,
            Message.MISSING_BANK,
            Message.SECOND_BANK,
            Message.BLANK_BANK,
            Message.UNNAMED_PACKAGE,
            Message.INDEX_NOT_WRITTEN,
            Message.LATE_CHARACTER,
            // BrokenKindTest has it, for it is a note.
            Message.RUNTIME_CONSTRAINT,
            // Nothing provokes it but a defect of the processor.
            Message.INTERNAL_ERROR));

    assertThat(tested).containsExactlyInAnyOrder(Message.values());
  }

  @Test
  void threeFaultsAtOnce_areThreeErrors() {
    Compilation compilation =
        Sources.of(
                "A",
                "@Character(languages = \"nope!\") @FileVoice(path = \" \") abstract class A {}")
            .compile();

    assertThat(ids(compilation))
        .containsExactlyInAnyOrder(
            "MissingName",
            "UnknownLanguage",
            "InvalidValue",
            "MissingInstructions",
            "AbstractClass");
  }

  @Test
  void faultOfOneCharacter_hidesNeitherTheIndexNorTheOthers() {
    Compilation compilation =
        Sources.character("A")
            .and("B", "@Character(name = \"B\") @ConstantPrompt(\"b\") class B {}")
            .and(
                "Host",
                "class Host { Object o = List.of(new CharacterIndex(), CharacterIds.A, CharacterIds.B); }")
            .compile();

    assertOnly(compilation, Message.MISSING_VOICE, "B.java", "class B");
  }

  /** That there is one error, this one, in this file and on a line with this text. */
  private static void assertOnly(
      Compilation compilation, Message message, String file, String line) {
    List<Diagnostic<? extends JavaFileObject>> ours =
        compilation.errors().stream().filter(error -> !id(error).isEmpty()).toList();
    assertThat(ours).as(compilation.errors().toString()).hasSize(1);
    Diagnostic<? extends JavaFileObject> error = ours.get(0);
    assertThat(id(error)).isEqualTo(message.id());
    assertThat(error.getSource().getName()).endsWith(file);
    assertThat(lineOf(error)).contains(line);
    if (message != Message.UNREADABLE_VALUE) {
      assertThat(compilation).hadErrorCount(1);
    }
    assertThat(compilation.warnings()).isEmpty();
  }

  private static List<String> ids(Compilation compilation) {
    return compilation.errors().stream().map(MessageTest::id).toList();
  }

  /** The id in brackets; empty for javac's own messages. */
  private static String id(Diagnostic<?> diagnostic) {
    String text = diagnostic.getMessage(Locale.ROOT);
    return text.startsWith("[") ? text.substring(1, text.indexOf(']')) : "";
  }

  private static String lineOf(Diagnostic<? extends JavaFileObject> diagnostic) {
    try {
      String text = diagnostic.getSource().getCharContent(false).toString();
      return Arrays.asList(text.split("\n", -1)).get((int) diagnostic.getLineNumber() - 1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
