package dev.dramatis.processor;

import static dev.dramatis.processor.harness.Expected.error;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Expected;
import dev.dramatis.processor.harness.Outcome;
import dev.dramatis.processor.harness.Project;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Constraints of a user's own kind, on values that satisfy them and values that do not. Each value
 * has a package of its own, so that one compilation checks them all.
 */
class ConstraintTest {

  /** A value of a component with constraints, as source text. */
  record Value(String constraints, String type, String text) {}

  /** A value that constraints allow, and one that they do not. */
  record Decision(String constraints, String type, String right, String wrong) {

    Value allowed() {
      return new Value(constraints, type, right);
    }

    Value rejected() {
      return new Value(constraints, type, wrong);
    }
  }

  /** A value that constraints do not allow, and what the message says. */
  record Rejection(String constraints, String type, String text, String message) {

    Value value() {
      return new Value(constraints, type, text);
    }
  }

  private static final String DEEP = '"' + "ab".repeat(20_000) + '"';

  private static final List<Decision> DECISIONS =
      List.of(
          new Decision("@AssertTrue", "boolean", "true", "false"),
          new Decision("@AssertFalse", "boolean", "false", "true"),
          new Decision("@Min(3)", "int", "3", "2"),
          new Decision("@Max(3)", "long", "3", "4"),
          new Decision("@DecimalMin(\"0.5\")", "double", "0.5", "0.49"),
          new Decision("@DecimalMin(value = \"0.5\", inclusive = false)", "float", "0.6f", "0.5f"),
          new Decision("@DecimalMax(\"2\")", "String", "\"2.0\"", "\"2.01\""),
          new Decision("@DecimalMax(value = \"2\", inclusive = false)", "int", "1", "2"),
          new Decision("@Digits(integer = 2, fraction = 1)", "double", "12.5", "12.55"),
          new Decision("@Digits(integer = 2, fraction = 0)", "int", "99", "100"),
          new Decision("@Positive", "short", "1", "0"),
          new Decision("@PositiveOrZero", "byte", "0", "-1"),
          new Decision("@Negative", "int", "-1", "0"),
          new Decision("@NegativeOrZero", "long", "0", "1"),
          new Decision("@Size(min = 2, max = 3)", "String", "\"ab\"", "\"abcd\""),
          new Decision("@Size(max = 1)", "String[]", "{\"a\"}", "{\"a\", \"b\"}"),
          new Decision("@NotEmpty", "String", "\" \"", "\"\""),
          new Decision("@NotEmpty", "int[]", "{1}", "{}"),
          new Decision("@NotBlank", "String", "\"a\"", "\" \\t\""),
          new Decision("@Pattern(regexp = \"[a-z]+\")", "String", "\"abc\"", "\"aBc\""),
          new Decision(
              "@Pattern(regexp = \"[a-z]+\", flags = Pattern.Flag.CASE_INSENSITIVE)",
              "String",
              "\"aBc\"",
              "\"a1\""),
          new Decision(
              "@NotBlank @Pattern(regexp = \".*\", flags = Pattern.Flag.DOTALL)",
              "String",
              "\"a\"",
              "\" \""),
          new Decision(
              "@Size(max = 1) List<@Pattern(regexp = \"A\", flags = Pattern.Flag.DOTALL) String>",
              "String[]",
              "\"A\"",
              "\"B\""),
          new Decision("@Email", "String", "\"a@b.org\"", "\"a@@b\""),
          new Decision("@Min(2) @Max(3)", "int", "3", "4"),
          new Decision(
              "@Size.List({@Size(min = 1), @Size(max = 2)})", "String", "\"ab\"", "\"abc\""),
          new Decision("@Min(value = 9, groups = Later.class) @Min(1)", "int", "1", "0"),
          new Decision("@Composed", "String", "\"ab\"", "\"\""),
          new Decision("@Email", "String", "\"a@[IPv6:::1]\"", "\"a@[IPv6:one]\""),
          new Decision("@Positive", "String", "\"0.1\"", "\"none\""),
          new Decision("@Single", "String", "\"ab\"", "\"\""));

  private static final List<Rejection> REJECTIONS =
      List.of(
          new Rejection(
              "@Min(value = 3, message = \"must have {value} legs\")",
              "int",
              "2",
              "must have 3 legs"),
          new Rejection("@Min(3)", "int", "2", "must not be below 3"),
          new Rejection("@Single", "String", "\"\"", "is wrong"),
          new Rejection("@Composed", "String", "\"\"", "must not be empty"),
          new Rejection(
              "@DecimalMin(value = \"0.5\", inclusive = false)",
              "double",
              "0.5",
              "must be above 0.5"),
          new Rejection(
              "@Min(value = 3, message = \"\\\\{value\\\\} is {value} \\\\$ x\")",
              "int",
              "2",
              "{value} is 3 $ x"),
          new Rejection(
              "@Min(value = 3, message = \"of {com.acme.legs}\")",
              "int",
              "2",
              "of {com.acme.legs}"),
          new Rejection(
              "@Min(value = 3, message = \"${validatedValue} < {value} ${formatter.format('%s')}\")",
              "int", "2", "2 < 3 ${formatter.format('%s')}"),
          new Rejection(
              "@Min(value = 3, message = \"{jakarta.validation.constraints.Size.message}!\")",
              "int",
              "2",
              "must have a size between {min} and {max}!"),
          new Rejection(
              "@Min(value = 3, message = \"{com.acme.legs}\")",
              "int",
              "2",
              "does not satisfy @Min"));

  /** Values that would take for ever at run time too. */
  private static final List<Value> ENDLESS =
      List.of(
          new Value(
              "@Pattern(regexp = \"(.*\\\\w.*){9}[.]\")",
              "String", "\"You sell ice cream at the end of a pier\""),
          new Value("@Pattern(regexp = \"(ab?)*\")", "String", DEEP),
          new Value(
              "@Email(regexp = \".*.*.*.*.*.*.*x\")",
              "String",
              "\"somebody.who.has.a.long.name@example.org\""),
          new Value(
              "List<@Pattern(regexp = \"(ab?)*\") String>",
              "String[]",
              "{\"a\", %s, \"ab\"}".formatted(DEEP)));

  private static final List<Value> ALLOWED = DECISIONS.stream().map(Decision::allowed).toList();

  private static final List<Value> REJECTED =
      Stream.of(
              DECISIONS.stream().map(Decision::rejected),
              REJECTIONS.stream().map(Rejection::value),
              ENDLESS.stream())
          .flatMap(values -> values)
          .toList();

  private static final Map<CompilerUnderTest, Outcome> OF_ALLOWED =
      new EnumMap<>(CompilerUnderTest.class);
  private static final Map<CompilerUnderTest, Outcome> OF_REJECTED =
      new EnumMap<>(CompilerUnderTest.class);

  @BeforeAll
  static void compile(@TempDir Path folder) {
    for (CompilerUnderTest compiler : CompilerUnderTest.values()) {
      OF_ALLOWED.put(compiler, compile(folder.resolve(compiler + "-allowed"), compiler, ALLOWED));
      OF_REJECTED.put(
          compiler, compile(folder.resolve(compiler + "-rejected"), compiler, REJECTED));
    }
  }

  private static Outcome compile(Path folder, CompilerUnderTest compiler, List<Value> values) {
    Project project =
        Project.in(folder, compiler)
            .write(
                "cast/package-info.java",
                "@dev.dramatis.annotation.Bank(\"values\") package cast;");
    for (int i = 0; i < values.size(); i++) {
      add(project, "value" + i, values.get(i));
    }
    return project.compile();
  }

  private static void add(Project project, String at, Value value) {
    project
        .body(
            at + "/A.java",
            """
            @Character(name = "%1$s", id = "%1$s") @FileVoice(path = "%1$s.wav") @ConstantPrompt("x")
            @Own(%2$s) class A {}
            """
                .formatted(at, value.text()))
        .body(
            at + "/Own.java",
            "@BindsTo(OwnTrait.class) @interface Own { %s value() default %s; }"
                .formatted(value.type(), value.text()))
        .body(
            at + "/OwnTrait.java",
            "public record OwnTrait(%s %s value) implements Trait {}"
                .formatted(value.constraints(), component(value)))
        .body(at + "/Later.java", "interface Later {}")
        .body(at + "/Composed.java", composed("Composed", ""))
        .body(at + "/Single.java", composed("Single", "@ReportAsSingleViolation"));
  }

  private static String component(Value value) {
    if (value.constraints().endsWith(">")) {
      return "";
    }
    return switch (value.type()) {
      case "int[]" -> "List<Integer>";
      case "String[]" -> "List<String>";
      default -> value.type();
    };
  }

  private static void expect(Value value, Expected expected) {
    String file = "/value%d/A.java".formatted(REJECTED.indexOf(value));
    OF_REJECTED.values().forEach(outcome -> outcome.in(file).expect(expected));
  }

  @Test
  void allowedValues_areInTheIndex() {
    OF_ALLOWED.values().forEach(Outcome::expectSuccess);
  }

  @ParameterizedTest
  @FieldSource("DECISIONS")
  void constraint_decides(Decision decision) {
    String file = "/value%d/A.java".formatted(ALLOWED.indexOf(decision.allowed()));
    OF_ALLOWED.values().forEach(outcome -> outcome.in(file).expectSuccess());

    expect(decision.rejected(), error("InvalidValue").saying("value of @Own "));
  }

  @ParameterizedTest
  @FieldSource("REJECTIONS")
  void message_saysWhatIsAskedFor(Rejection rejection) {
    expect(rejection.value(), error("InvalidValue").saying("value of @Own " + rejection.message()));
  }

  @ParameterizedTest
  @FieldSource("ENDLESS")
  void expressionThatBacktracksWithoutEnd_isToldAtItsValue(Value value) {
    expect(
        value,
        error("UndecidedValue").at("A.java", "@Own(").saying("value of @Own cannot be checked"));
  }

  private static String composed(String name, String more) {
    return """
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        @Constraint(validatedBy = {}) @NotEmpty @Size(max = 3) %s
        @interface %s {
          String message() default "is wrong";
          Class<?>[] groups() default {};
          Class<? extends Payload>[] payload() default {};
        }
        """
        .formatted(more, name);
  }
}
