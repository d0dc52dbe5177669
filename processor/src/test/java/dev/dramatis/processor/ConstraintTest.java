package dev.dramatis.processor;

import static dev.dramatis.processor.harness.Expected.error;

import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constraints of a user's own kind, on values that satisfy them and values that do not. */
class ConstraintTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@AssertTrue              | boolean | true        | false",
        "@AssertFalse             | boolean | false       | true",
        "@Min(3)                  | int     | 3           | 2",
        "@Max(3)                  | long    | 3           | 4",
        "@DecimalMin(\"0.5\")     | double  | 0.5         | 0.49",
        "@DecimalMin(value = \"0.5\", inclusive = false) | float | 0.6f | 0.5f",
        "@DecimalMax(\"2\")       | String  | \"2.0\"     | \"2.01\"",
        "@DecimalMax(value = \"2\", inclusive = false) | int | 1 | 2",
        "@Digits(integer = 2, fraction = 1) | double | 12.5 | 12.55",
        "@Digits(integer = 2, fraction = 0) | int    | 99   | 100",
        "@Positive                | short   | 1           | 0",
        "@PositiveOrZero          | byte    | 0           | -1",
        "@Negative                | int     | -1          | 0",
        "@NegativeOrZero          | long    | 0           | 1",
        "@Size(min = 2, max = 3)  | String  | \"ab\"      | \"abcd\"",
        "@Size(max = 1)           | String[] | {\"a\"}    | {\"a\", \"b\"}",
        "@NotEmpty                | String  | \" \"       | \"\"",
        "@NotEmpty                | int[]   | {1}         | {}",
        "@NotBlank                | String  | \"a\"       | \" \\t\"",
        "@Pattern(regexp = \"[a-z]+\") | String | \"abc\" | \"aBc\"",
        "@Pattern(regexp = \"[a-z]+\", flags = Pattern.Flag.CASE_INSENSITIVE) | String | \"aBc\" | \"a1\"",
        "@NotBlank @Pattern(regexp = \".*\", flags = Pattern.Flag.DOTALL) | String | \"a\" | \" \"",
        "@Size(max = 1) List<@Pattern(regexp = \"A\", flags = Pattern.Flag.DOTALL) String>| String[] | \"A\" | \"B\"",
        "@Email                   | String  | \"a@b.org\" | \"a@@b\"",
        "@Min(2) @Max(3)          | int     | 3           | 4",
        "@Size.List({@Size(min = 1), @Size(max = 2)}) | String | \"ab\" | \"abc\"",
        "@Min(value = 9, groups = Later.class) @Min(1) | int | 1 | 0",
        "@Composed                | String  | \"ab\"      | \"\"",
        "@Email                   | String  | \"a@[IPv6:::1]\" | \"a@[IPv6:one]\"",
        "@Positive                | String  | \"0.1\"     | \"none\"",
        "@Single                  | String  | \"ab\"      | \"\"",
      })
  void constraint_decides(String constraints, String type, String right, String wrong) {
    for (CompilerUnderTest compiler : CompilerUnderTest.values()) {
      compile(compiler, constraints, type, right).expectSuccess();

      compile(compiler, constraints, type, wrong)
          .expect(error("InvalidValue").saying("value of @Own "));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Min(value = 3, message = \"must have {value} legs\") | int | 2 | must have 3 legs",
        "@Min(3)    | int    | 2    | must not be below 3",
        "@Single    | String | \"\" | is wrong",
        "@Composed  | String | \"\" | must not be empty",
        "@DecimalMin(value = \"0.5\", inclusive = false) | double | 0.5 | must be above 0.5",
        "@Min(value = 3, message = \"\\\\{value\\\\} is {value} \\\\$ x\") | int | 2 | {value} is 3 $ x",
        "@Min(value = 3, message = \"of {com.acme.legs}\") | int | 2 | of {com.acme.legs}",
        "@Min(value = 3, message = \"${validatedValue} < {value} ${formatter.format('%s')}\") | int | 2 | 2 < 3 ${formatter.format('%s')}",
        "@Min(value = 3, message = \"{jakarta.validation.constraints.Size.message}!\") | int | 2 | must have a size between {min} and {max}!",
        "@Min(value = 3, message = \"{com.acme.legs}\") | int | 2 | does not satisfy @Min",
      })
  void message_saysWhatIsAskedFor(String constraints, String type, String value, String message) {
    for (CompilerUnderTest compiler : CompilerUnderTest.values()) {
      compile(compiler, constraints, type, value)
          .expect(error("InvalidValue").saying("value of @Own " + message));
    }
  }

  /** As it would at run time, so that nobody can tell whether the value is right. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Pattern(regexp = \"(.*\\\\w.*){9}[.]\") | String | \"You sell ice cream at the end of a pier\"",
        "@Pattern(regexp = \"(ab?)*\")            | String | DEEP",
        "@Email(regexp = \".*.*.*.*.*.*.*x\") | String | \"somebody.who.has.a.long.name@example.org\"",
        "List<@Pattern(regexp = \"(ab?)*\") String>| String[] | {\"a\", DEEP, \"ab\"}",
      })
  void expressionThatBacktracksWithoutEnd_isToldAtItsValue(
      String constraints, String type, String value) {
    String deep = value.replace("DEEP", '"' + "ab".repeat(20_000) + '"');
    for (CompilerUnderTest compiler : CompilerUnderTest.values()) {
      compile(compiler, constraints, type, deep)
          .expect(
              error("UndecidedValue")
                  .at("A.java", "@Own(")
                  .saying("value of @Own cannot be checked"));
    }
  }

  private Outcome compile(
      CompilerUnderTest compiler, String constraints, String type, String value) {
    String component =
        constraints.endsWith(">")
            ? ""
            : type.endsWith("[]")
                ? "List<%s>".formatted(type.startsWith("int") ? "Integer" : "String")
                : type;
    return Sources.of(
            "A",
            """
            @Character(name = "A") @FileVoice(path = "a.wav") @ConstantPrompt("x")
            @Own(%s) class A {}
            """
                .formatted(value))
        .and(
            "Own",
            "@BindsTo(OwnTrait.class) @interface Own { %s value(); }"
                .formatted(type)
                .replace("value();", "value() default %s;".formatted(value)))
        .and(
            "OwnTrait",
            "public record OwnTrait(%s %s value) implements Trait {}"
                .formatted(constraints, component))
        .and("Later", "interface Later {}")
        .and("Composed", composed("Composed", ""))
        .and("Single", composed("Single", "@ReportAsSingleViolation"))
        .in(folder, compiler)
        .clean()
        .compile();
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
