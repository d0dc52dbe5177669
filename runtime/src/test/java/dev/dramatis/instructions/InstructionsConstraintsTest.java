package dev.dramatis.instructions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.character.Instructions;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Hibernate Validator says of the records, as a host's registry would hear it. */
@SuppressWarnings("NullAway.Init") // JUnit sets the fields
class InstructionsConstraintsTest {

  private static ValidatorFactory factory;
  private static Validator validator;

  @BeforeAll
  static void startValidator() {
    factory = Validation.buildDefaultValidatorFactory();
    validator = factory.getValidator();
  }

  @AfterAll
  static void stopValidator() {
    factory.close();
  }

  static Stream<Instructions> valid() {
    return Stream.of(
        new ConstantInstructions("Text"),
        new SmalltalkInstructions(List.of(), null),
        new SmalltalkInstructions(List.of("ask"), "Be\nkind."),
        new GuessAnimalInstructions(List.of(), List.of(), null),
        new QuizShowInstructions(List.of(new QuizItem("Q?", "A")), null),
        new NewsInstructions(null),
        new UnmuteExplanationInstructions(null));
  }

  static Stream<Instructions> blankStyle() {
    return Stream.of(
        new SmalltalkInstructions(List.of(), " "),
        new GuessAnimalInstructions(List.of(), List.of(), ""),
        new QuizShowInstructions(List.of(), "\n"),
        new NewsInstructions("\t"),
        new UnmuteExplanationInstructions(" \n "));
  }

  @ParameterizedTest
  @MethodSource("valid")
  void instructions_withinTheConstraints_areAccepted(Instructions instructions) {
    assertThat(violations(instructions)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("blankStyle")
  void style_blank_isRejected(Instructions instructions) {
    assertThat(violations(instructions))
        .containsExactly(
            "style is blank; say in a sentence or two how the character plays it, or leave it out"
                + " for the built-in style");
  }

  @Test
  void text_blank_isRejected() {
    assertThat(violations(new ConstantInstructions(" \n")))
        .containsExactly("text is missing; write what the LLM is told");
  }

  @Test
  void question_blank_isRejectedAtItsPlace() {
    assertThat(
            violations(
                new QuizShowInstructions(
                    List.of(new QuizItem("Q?", "A"), new QuizItem("", " ")), null)))
        .containsExactlyInAnyOrder(
            "questions[1].question is missing; write what the host asks",
            "questions[1].answer is missing; write the right answer");
  }

  private static List<String> violations(Instructions instructions) {
    return validator.validate(instructions).stream()
        .map((ConstraintViolation<Instructions> v) -> v.getPropertyPath() + " " + v.getMessage())
        .toList();
  }
}
