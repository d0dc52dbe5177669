package dev.dramatis.processor.check;

import static java.util.Map.entry;

import dev.dramatis.processor.model.Constraint;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a violated constraint asks for, in words: its own message, or ours for a standard one. */
final class ConstraintMessage {

  private static final Map<String, String> STANDARD =
      Map.ofEntries(
          entry("AssertFalse", "must be false"),
          entry("AssertTrue", "must be true"),
          entry("DecimalMax", "must not be above {value}"),
          entry("DecimalMin", "must not be below {value}"),
          entry("Digits", "may have {integer} digits before the point and {fraction} after it"),
          entry("Email", "must be an e-mail address"),
          entry("Max", "must not be above {value}"),
          entry("Min", "must not be below {value}"),
          entry("Negative", "must be below zero"),
          entry("NegativeOrZero", "must not be above zero"),
          entry("NotBlank", "must not be blank"),
          entry("NotEmpty", "must not be empty"),
          entry("NotNull", "is missing"),
          entry("Null", "must be left out"),
          entry("Pattern", "must match \"{regexp}\""),
          entry("Positive", "must be above zero"),
          entry("PositiveOrZero", "must not be below zero"),
          entry("Size", "must have a size between {min} and {max}"));

  private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]+)}");

  private ConstraintMessage() {}

  static String of(Constraint constraint) {
    String message = constraint.message();
    String wording =
        message.startsWith("{jakarta.validation.constraints.")
            ? STANDARD.getOrDefault(constraint.name(), "does not satisfy @" + constraint.name())
            : message;
    return PARAMETER
        .matcher(wording)
        .replaceAll(parameter -> Matcher.quoteReplacement(value(constraint, parameter.group(1))));
  }

  /**
   * A key of a message bundle is only known at run time, so the constraint's name stands for it.
   */
  private static String value(Constraint constraint, String parameter) {
    Object value = constraint.attributes().get(parameter);
    return value == null ? "does not satisfy @" + constraint.name() : value.toString();
  }
}
