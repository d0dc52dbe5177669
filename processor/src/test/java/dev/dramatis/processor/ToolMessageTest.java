package dev.dramatis.processor;

import static dev.dramatis.processor.harness.Expected.error;
import static dev.dramatis.processor.harness.Expected.warning;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Expected;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The messages about tools, each at the smallest place on each compiler. */
class ToolMessageTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void name_thatServersRefuse_isAtTheName(CompilerUnderTest compiler) {
    project(
            compiler,
            """
            record Dish(
                String größe) {}
            @Tool("Measures.")
            void messe_größe(
                int gäste,
                Dish dish) {}
            @Tool(value = "Looks.",
                name = "look around") void look() {}
            """)
        .compile()
        .expect(
            error("InvalidToolName")
                .at("A.java", "void messe_größe")
                .saying("\"messe_größe\" cannot be the name of a tool"),
            error("InvalidToolName")
                .at("A.java", "int gäste")
                .saying("of the parameter gäste of messe_größe"),
            error("InvalidToolName")
                .at("A.java", compiler == CompilerUnderTest.ECJ ? "Dish dish" : "String größe")
                .saying("of the component größe of Dish"),
            error("InvalidToolName").at("A.java", "name = ").saying("write a name of at most 64"));
  }

  @ParameterizedTest
  @EnumSource
  void overloads_areOneMessage(CompilerUnderTest compiler) {
    project(
            compiler,
            """
            @Tool("Looks.") void look() {}
            @Tool("Looks there.") void look(String where) {}
            """)
        .compile()
        .expect(
            error("DuplicateTool")
                .at("A.java", "void look(String where)")
                .saying("\"look\" is already the name of another tool, look()"));
  }

  @ParameterizedTest
  @EnumSource
  void missingText_isAtItsAnnotation(CompilerUnderTest compiler) {
    project(
            compiler,
            """
            @Tool
            void look() {}
            @Tool(
                " ") void listen() {}
            @Tool("Takes.") void take(
                @ToolParam("")
                int much) {}
            """)
        .compile()
        .expect(
            error("MissingToolText").at("A.java", "@Tool").saying("look has no text for the LLM"),
            error("MissingToolText").at("A.java", "\" \"").saying("listen has no text"),
            error("MissingToolText")
                .at("A.java", "int much")
                .saying("the parameter much of take has no text for the LLM"));
  }

  @ParameterizedTest
  @EnumSource
  void methodThatGeneratedCodeCannotCall_isAnError(CompilerUnderTest compiler) {
    project(
            compiler,
            """
            @Tool("One.") private void one() {}
            @Tool("Two.") static void two() {}
            @Tool("Three.") <T> void three(T it) {}
            @Tool("Four.") protected void four() {}
            """)
        .compile()
        .expect(
            error("UncallableTool").at("A.java", "one()").saying("make it package-private"),
            error("UncallableTool").at("A.java", "two()").saying("remove static"),
            error("UncallableTool").at("A.java", "three(T it)").saying("has type parameters"));
  }

  @ParameterizedTest
  @EnumSource
  void protectedMethodOfAnotherPackage_isAnErrorAtTheMethod(CompilerUnderTest compiler) {
    project(compiler, "extends base.Base", "")
        .body(
            "base/Base.java",
            "public class Base {\n@Tool(\"One.\") protected void one() {}\n@Tool(\"Two.\") void two() {} }")
        .compile()
        .expect(
            error("UncallableTool")
                .at("Base.java", "one()")
                .saying("is protected in another package"),
            error("UncallableTool").at("Base.java", "two()").saying("make it public in Base"));
  }

  @ParameterizedTest
  @EnumSource
  void unsupportedType_namesTheOneToUse(CompilerUnderTest compiler) {
    project(
            compiler,
            """
            record Tree(Tree left) {}
            record None() {}
            private record Hidden(int a) {}
            enum Void {}
            @Tool("Takes.") void take(
                short a,
                int[] b,
                java.util.Set<String> c,
                java.util.Map<String, String> d,
                List<? extends Number> e,
                Integer f,
                java.util.Optional<java.util.Optional<String>> g,
                List<java.util.Optional<String>> h,
                Runnable i,
                Tree j,
                None k,
                Hidden l,
                Void m,
                @org.jspecify.annotations.Nullable String n,
                String... o) {}
            """)
        .compile()
        .expect(
            unsupported("short a", "the parameter a of take is short; use int"),
            unsupported("int[] b", "is int[]; use List<Integer>"),
            unsupported("Set<String> c", "is Set<String>; use List<String>"),
            unsupported("d,", "is Map<String, String>; use a List of records"),
            unsupported("e,", "is a list, and its item is ? extends Number; use Number"),
            unsupported(
                "Integer f", "is Integer; use int, or Optional<Integer> if it can be left out"),
            unsupported("g,", "is Optional<String>; use String, because only the outermost"),
            unsupported("h,", "is a list, and its item is Optional<String>; use String"),
            unsupported(
                "Runnable i",
                "is Runnable, which no LLM can write; use a record, or add @FromHost"),
            unsupported(
                compiler == CompilerUnderTest.ECJ ? "Tree j" : "record Tree",
                "the component left of Tree is Tree, which is inside Tree"),
            unsupported("None k", "is None, a record without components"),
            unsupported(
                "Hidden l", "is Hidden, which generated code cannot name; make it package-private"),
            unsupported("Void m", "is Void, which has no constants"),
            unsupported("String n", "is @Nullable; use Optional<String> if it can be left out"),
            unsupported("String... o", "is String[]; use List<String>"));
  }

  private static Expected unsupported(String line, String text) {
    return error("UnsupportedParameter").at("A.java", line).saying(text);
  }

  @ParameterizedTest
  @EnumSource
  void result_thatHasNoText_isAnError(CompilerUnderTest compiler) {
    project(
            compiler,
            """
            @Tool("One.") java.util.concurrent.CompletionStage<String> one() { return null; }
            @Tool("Two.") Integer two() { return 2; }
            """)
        .compile()
        .expect(
            error("UnsupportedResult")
                .at("A.java", "one()")
                .saying("one returns CompletionStage<String>, which has no text"));
  }

  @ParameterizedTest
  @EnumSource
  void constraints_thatNoValueSatisfies_areAnError(CompilerUnderTest compiler) {
    project(
            compiler,
            """
            @Tool("Takes.") void take(
                @Min(5) @Max(3) int a,
                @Positive @Negative double b,
                @DecimalMin("0.2") @DecimalMax("0.8") long c,
                @NotBlank @Size(max = 0) String d,
                @Size(min = 20000) String e,
                @Min(3000000000L) int f,
                @Null String g,
                @AssertTrue @AssertFalse boolean h,
                List<@Size(min = 2) @Size(max = 1) String> i,
                java.util.Optional<@Min(5) @Max(3) Integer> j) {}
            """)
        .compile()
        .expect(
            contradicting(
                "int a",
                "of the parameter a of take: it is an int, and would be at least 5 and at most 3;"),
            contradicting("double b", "it would be above 0 and below 0"),
            contradicting("long c", "it is a long, and would be at least 0.2 and at most 0.8"),
            contradicting("String d", "it would have at least 1 and at most 0 characters"),
            contradicting(
                "String e",
                "at least 20000 and at most 10000 characters, which is the most without"),
            contradicting("int f", "it is an int, and would be at least 3000000000"),
            contradicting("String g", "it would be null"),
            contradicting("boolean h", "it would be true and false"),
            contradicting(
                "i,", "of each item of the parameter i of take: it would have at least 2"),
            contradicting("j)", "at least 5 and at most 3"));
  }

  private static Expected contradicting(String line, String text) {
    return error("ContradictingBounds").at("A.java", line).saying(text);
  }

  @ParameterizedTest
  @EnumSource
  void constraint_thatNoCallChecks_isAnError(CompilerUnderTest compiler) {
    project(
            compiler,
            """
            @Tool("Takes.") void take(
                @Email int a,
                @Future java.time.LocalDate b,
                @Size(max = 3) java.util.Optional<String> c,
                @Odd String d,
                @Pattern(regexp = "(") String e,
                java.util.Optional<@Max(3) String> f) {}
            """)
        .body(
            "cast/Odd.java",
            """
            @Constraint(validatedBy = Odd.By.class)
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            @interface Odd {
              String message() default ""; Class<?>[] groups() default {};
              Class<? extends Payload>[] payload() default {};
              class By implements ConstraintValidator<Odd, String> {
                @Override public boolean isValid(String value, ConstraintValidatorContext context) { return true; }
              }
            }
            """)
        .compile()
        .expect(
            unchecked("int a", "the parameter a of take has @Email, which cannot apply to int"),
            unchecked("b,", "@Future, which depends on the time of the call; remove it"),
            unchecked(
                "c,",
                "@Size on its Optional, where nothing checks it; move it inside: Optional<@Size String>"),
            unchecked("String d", "@Odd, which only a validator at run time evaluates; remove it"),
            unchecked(
                "String e",
                "@Pattern, which cannot hold as it is written: \"(\" is not a regular"));
  }

  private static Expected unchecked(String line, String text) {
    return error("UncheckedConstraint").at("A.java", line).saying(text);
  }

  @ParameterizedTest
  @EnumSource
  void hostObject_isANeed(CompilerUnderTest compiler) {
    project(
            compiler,
            "@Needs(value = Tables.class, optional = Clock.class)",
            "",
            """
            @Tool("Takes.") void take(
                @FromHost Runnable a,
                @FromHost Clock b,
                @FromHost java.util.Optional<Tables> c,
                @FromHost @ToolParam("tables") Tables d,
                @FromHost java.util.Optional<Clock> e,
                @FromHost int f) {}
            """)
        .body("cast/Tables.java", "interface Tables {}")
        .body("cast/Clock.java", "interface Clock {}")
        .compile()
        .expect(
            ofHost(
                "Runnable a",
                "is Runnable, which A does not need; add @Needs(Runnable.class) to A"),
            ofHost(
                "Clock b",
                "is Clock, an optional need of A; make it Optional<Clock>, or require it"),
            ofHost("c,", "is an Optional, and A requires Tables; make it Tables"),
            ofHost("Tables d", "has @FromHost and @ToolParam"),
            unsupported("int f", "is int, and a host gives objects; remove @FromHost"));
  }

  private static Expected ofHost(String line, String text) {
    return error("UndeclaredHostObject").at("A.java", line).saying(text);
  }

  @ParameterizedTest
  @EnumSource
  void meanwhile_thatNoVoiceSpeaks_isAnError(CompilerUnderTest compiler) {
    project(
            compiler,
            """
            @Tool(value = "Looks.", meanwhile = {
                "One moment.",
                "Look at www.example.org",
                " "}) void look() {}
            """)
        .compile()
        .expect(
            error("UnspeakableMeanwhile")
                .at("A.java", compiler == CompilerUnderTest.ECJ ? "meanwhile" : "www")
                .saying("what is said while look runs has the web address www.example.org"),
            error("UnspeakableMeanwhile")
                .at("A.java", compiler == CompilerUnderTest.ECJ ? "meanwhile" : "\" \"")
                .saying("has no text"));
  }

  @ParameterizedTest
  @EnumSource
  void unnamedParameter_isAtTheCharacter(CompilerUnderTest compiler) {
    Project base =
        Project.in(folder.resolve("base"), compiler)
            .options("-g:none")
            .body(
                "base/Base.java",
                "public class Base { @Tool(\"Takes.\") public void take(int much) {} }");
    base.compile().expectSuccess();
    project(compiler, "extends base.Base", "")
        .classPath(base.output())
        .compile()
        .expect(
            error("UnnamedParameter")
                .at("A.java", "class A")
                .saying("the class file of Base does not tell the name of parameter 1 of take"));
  }

  @ParameterizedTest
  @EnumSource
  void missingType_isTheCompilersMessage(CompilerUnderTest compiler) {
    project(compiler, "@Tool(\"Takes.\") void take(Missing it) {}")
        .compile()
        .expectAmongCompilerErrors();
  }

  @ParameterizedTest
  @EnumSource
  void unresolvedValue_isTheCompilersMessage(CompilerUnderTest compiler) {
    project(
            compiler,
            "@Tool(value = MISSING, name = MISSING, meanwhile = {MISSING})\n"
                + "void take(@ToolParam(MISSING) int much) {}")
        .compile()
        .expectAmongCompilerErrors();
  }

  @ParameterizedTest
  @EnumSource
  void typeOfAnotherProcessor_isWaitedFor(CompilerUnderTest compiler) {
    project(compiler, "@Tool(\"Takes.\") void take(Room room) {}")
        .body("cast/Template.java", "@Deprecated class Template {}")
        .beside(GeneratingProcessor.of("cast.Room", "package cast; enum Room { HALL }"))
        .compile()
        .expectSuccess();
  }

  @ParameterizedTest
  @EnumSource
  void longTexts_areErrors(CompilerUnderTest compiler) {
    project(
            compiler,
            """
            static final String TEN = "0123456789";
            static final String MUCH = TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN + TEN;
            static final String MORE = MUCH + MUCH + MUCH + MUCH + MUCH + MUCH + MUCH + MUCH + MUCH + MUCH;
            static final String LONG = MORE + MORE + MORE + MORE + MORE + MORE + MORE + MORE + MORE + MORE
                + MORE + MORE + MORE + MORE + MORE + MORE + MORE + MORE + MORE + MORE + MORE + MORE + MORE
                + MORE + MORE + MORE + MORE + MORE + MORE + MORE + MORE + MORE + MORE;
            @Tool("Takes.")
            void take(@ToolParam(LONG) int much, @ToolParam(LONG) int more) {}
            """)
        .compile()
        .expect(
            error("LongText")
                .at("A.java", "void take")
                .saying("what @ToolParam says in the tool take, has 66000 bytes"));
  }

  @ParameterizedTest
  @EnumSource
  void missingTypeInClassFile_isAnError(CompilerUnderTest compiler) {
    Project base =
        Project.in(folder.resolve("base"), compiler)
            .body("base/Gone.java", "public class Gone {}")
            .body(
                "base/Base.java",
                "public class Base { @Tool(\"Takes.\") public void take(@FromHost Gone gone) {} }");
    base.compile().expectSuccess();
    base.deleteClass("base.Gone");
    project(compiler, "extends base.Base", "")
        .classPath(base.output())
        .compile()
        .expectAmongCompilerErrors(
            error("UnreadableTool")
                .at("A.java", "class A")
                .saying("the type Gone in the tool take cannot be found"));
  }

  @ParameterizedTest
  @EnumSource
  void faultOfBaseClass_isOneMessage(CompilerUnderTest compiler) {
    project(compiler, "extends base.Base<String>", "")
        .body(
            "cast/B.java",
            "@Character(name = \"B\") @FileVoice(path = \"b.wav\") @ConstantPrompt(\"Be B.\")\n"
                + "final class B extends base.Base<Integer> {}")
        .body(
            "base/Base.java",
            "public class Base<T> {\n@Tool(\"Takes.\") public void take(T one, short two) {} }")
        .compile()
        .expect(
            error("UnsupportedParameter")
                .at("Base.java", "short two")
                .saying("the parameter two of take is short; use int"));
  }

  @ParameterizedTest
  @EnumSource
  void baseClass_isCheckedWithoutCharacters(CompilerUnderTest compiler) {
    Project.in(folder, compiler)
        .body(
            "base/Base.java",
            """
            public class Base<T> {
              @Tool("Takes.") protected T take(T one, List<T> two,
                  short three) { return one; }
              @Tool
              void look() {}
              @Tool("Gives.") java.util.List<String> give() { return List.of(); }
            }
            interface More { @Tool("Says.") void say(@Min(3) @Max(2) int it); }
            """)
        .compile()
        .expect(
            error("UnsupportedParameter").at("Base.java", "short three"),
            error("MissingToolText").at("Base.java", "@Tool"),
            error("UnsupportedResult").at("Base.java", "give()"),
            error("ContradictingBounds").at("Base.java", "int it"));
  }

  @ParameterizedTest
  @EnumSource
  void toolOfFinalClassWithoutCharacter_isAnError(CompilerUnderTest compiler) {
    Project.in(folder, compiler)
        .character("B")
        .body("cast/C.java", "final class C { @Tool(\"Looks.\") void look() {} }")
        .compile()
        .expect(error("MissingCharacter").at("C.java", "class C").saying("C has @Tool"));
  }

  @ParameterizedTest
  @EnumSource
  void lostTool_isAtTheOverride(CompilerUnderTest compiler) {
    project(compiler, "extends Base", "@Override\nvoid look() {}")
        .body("cast/Base.java", "class Base { @Tool(\"Looks.\") void look() {} }")
        .compile()
        .expect(
            warning("LostTool")
                .at("A.java", "void look()")
                .saying("look of A overrides the tool of Base and is none itself"));
  }

  @ParameterizedTest
  @EnumSource
  void inheritedTool_isFineInAPartialCompile(CompilerUnderTest compiler) {
    Project project =
        project(compiler, "extends Base<String>", "")
            .options("-g")
            .character("B")
            .body(
                "cast/Base.java",
                "class Base<T> { @Tool(\"Takes.\") void take(@Size(max = 3) T it, List<@NotBlank String> more) {} }");
    project.compile().expectSuccess();
    project.compileOnly("cast/B.java").expectSuccess();
    project.compileOnly("cast/A.java").expectSuccess();
  }

  private Project project(CompilerUnderTest compiler, String members) {
    return project(compiler, "", members);
  }

  private Project project(CompilerUnderTest compiler, String above, String members) {
    return project(compiler, "", above, members);
  }

  private Project project(CompilerUnderTest compiler, String needs, String above, String members) {
    return Project.in(folder, compiler)
        .body(
            "cast/A.java",
            "@Character(name = \"A\") @FileVoice(path = \"a.wav\") @ConstantPrompt(\"Be A.\")\n"
                + needs
                + "\nfinal class A "
                + above
                + " {\n"
                + members
                + "\n}");
  }
}
