package dev.dramatis.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.processor.check.ConstraintViolations.Violation;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.BoundValue;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.BoundValue.Scalar;
import dev.dramatis.processor.model.Kind;
import dev.dramatis.processor.model.Kind.Shape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where the processor and Hibernate Validator do not decide the same, on records whose every number
 * is zero; the table in this module's README gives the reasons.
 */
class KnownDifferencesTest {

  private static final String SOURCE =
      """
      @BindsTo(InnerRecord.class) @interface Inner { int number() default 0; }
      public record InnerRecord(@Positive int number) {}

      public record NotValid(InnerRecord value) implements Trait {}
      @BindsTo(NotValid.class) @interface A { Inner value() default @Inner; }

      public record Getter(int value) implements Trait { @Positive public int getNumber() { return value; } }
      @BindsTo(Getter.class) @interface B { int value() default 0; }

      public interface Later {}
      @GroupSequence({Later.class, Sequence.class})
      public record Sequence(@Positive(groups = Later.class) @Min(1) int value) implements Trait {}
      @BindsTo(Sequence.class) @interface C { int value() default 0; }

      public record ConvertedRecord(@Positive(groups = Later.class) @Min(1) int number) {}
      @BindsTo(ConvertedRecord.class) @interface Converted { int number() default 0; }
      public record Converts(@Valid @jakarta.validation.groups.ConvertGroup(to = Later.class) ConvertedRecord value) implements Trait {}
      @BindsTo(Converts.class) @interface D { Converted value() default @Converted; }

      @Constraint(validatedBy = {}) @Retention(RetentionPolicy.RUNTIME) @Positive @Negative
      @org.hibernate.validator.constraints.ConstraintComposition(org.hibernate.validator.constraints.CompositionType.OR)
      public @interface NotZero {
        String message() default "";
        Class<?>[] groups() default {};
        Class<? extends Payload>[] payload() default {};
      }
      public record Either(@NotZero int value) implements Trait {}
      @BindsTo(Either.class) @interface E { int value() default 0; }

      @Constraint(validatedBy = Never.class) @Retention(RetentionPolicy.RUNTIME)
      public @interface Impossible {
        String message() default "";
        Class<?>[] groups() default {};
        Class<? extends Payload>[] payload() default {};
      }
      public static class Never implements ConstraintValidator<Impossible, Object> {
        @Override public boolean isValid(Object value, ConstraintValidatorContext context) { return false; }
      }
      public record OwnValidator(@Impossible int value) implements Trait {}
      @BindsTo(OwnValidator.class) @interface F { int value() default 0; }

      public record Deep(@Pattern(regexp = "(a|b)*") String value) implements Trait {}
      @BindsTo(Deep.class) @interface H { String value() default ""; }

      public record Mail(@Email String value) implements Trait {}
      @BindsTo(Mail.class) @interface I { String value() default ""; }

      @Impossible public record OnType(int value) implements Trait {}
      @BindsTo(OnType.class) @interface G { int value() default 0; }
      """;

  @TempDir private static Path folder;
  private static CompiledKinds compiled;

  @BeforeAll
  static void compile() throws Exception {
    compiled = new CompiledKinds(RecordCases.inClass(SOURCE), folder);
  }

  @Test
  void nestedRecordWithoutValid_isCheckedByTheProcessor() throws Exception {
    assertVerdicts("A", "[value.number @Positive()]", "[]");
  }

  @Test
  void getter_isCheckedByTheValidator() throws Exception {
    assertVerdicts("B", "[]", "[number @Positive()]");
  }

  @Test
  void groupSequence_isFollowedByTheValidator() throws Exception {
    assertVerdicts("C", "[value @Min(value=1)]", "[value @Positive()]");
  }

  @Test
  void convertedGroup_isFollowedByTheValidator() throws Exception {
    assertVerdicts("D", "[value.number @Min(value=1)]", "[value.number @Positive()]");
  }

  @Test
  void compositionWithOr_isDecidedByTheValidator() throws Exception {
    assertVerdicts("E", "[]", "[value @Negative(), value @Positive()]");
  }

  @Test
  void validatorOfItsOwn_isRunByTheValidator() throws Exception {
    assertVerdicts("F", "[]", "[value @Impossible()]");
  }

  @Test
  void constraintOnTheRecord_isRunByTheValidator() throws Exception {
    assertVerdicts("G", "[]", "[ @Impossible()]");
  }

  @Test
  void expressionThatBacktracksTooDeep_failsTheValidator() {
    RecordValue bound = bound("H", new Scalar("ab".repeat(20_000), compiled.place()));
    Verdicts verdicts = new Verdicts(compiled);

    assertThat(verdicts.ofProcessor(bound)).hasToString("[value @Pattern(regexp=(a|b)*)]");
    assertThat(ConstraintViolations.of(bound)).noneMatch(Violation::isDecided);
    assertThatThrownBy(() -> verdicts.ofValidator(bound)).isInstanceOf(StackOverflowError.class);
  }

  @Test
  void ipV6LiteralInAnEmailAddress_isParsedByTheValidator() throws Exception {
    RecordValue bound = bound("I", new Scalar("a@[IPv6:1::2::3]", compiled.place()));
    Verdicts verdicts = new Verdicts(compiled);

    assertThat(verdicts.ofProcessor(bound)).hasToString("[]");
    assertThat(verdicts.ofValidator(bound).toString()).startsWith("[value @Email");
  }

  @Test
  void whatOnlyTheValidatorDecides_isNoted() {
    assertThat(compiled.issues())
        .extracting(issue -> issue.message() + " " + issue.text())
        .containsExactly(
            "RUNTIME_CONSTRAINT not every constraint of @E can be checked here: @NotZero on value is"
                + " evaluated by a validator at run time",
            "RUNTIME_CONSTRAINT not every constraint of @F can be checked here: @Impossible on value"
                + " is evaluated by a validator at run time",
            "RUNTIME_CONSTRAINT not every constraint of @G can be checked here: @Impossible on OnType"
                + " is evaluated by a validator at run time");
  }

  private static void assertVerdicts(String annotation, String ours, String theirs)
      throws ReflectiveOperationException {
    RecordValue bound = zeros(kind(annotation));
    Verdicts verdicts = new Verdicts(compiled);

    assertThat(verdicts.ofProcessor(bound)).hasToString(ours);
    assertThat(verdicts.ofValidator(bound)).hasToString(theirs);
  }

  private static Kind kind(String annotation) {
    return compiled.kinds().stream()
        .filter(kind -> kind.annotation().equals(annotation))
        .findFirst()
        .orElseThrow();
  }

  private static RecordValue bound(String annotation, BoundValue value) {
    return new RecordValue(kind(annotation), List.of(value), true, compiled.place());
  }

  private static RecordValue zeros(Kind kind) {
    SourcePosition place = compiled.place();
    List<BoundValue> values = new ArrayList<>();
    kind.components()
        .forEach(
            component ->
                values.add(
                    component.shape() instanceof Shape.OfRecord nested
                        ? zeros(nested.kind())
                        : new Scalar(0, place)));
    return new RecordValue(kind, values, true, place);
  }
}
