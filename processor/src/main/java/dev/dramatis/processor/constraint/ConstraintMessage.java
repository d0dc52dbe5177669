package dev.dramatis.processor.constraint;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The message of a violated constraint: its own, or the processor's for a built-in constraint.
 *
 * <p>A message's parameters are the constraint's attributes. Keys of a message bundle and
 * expressions such as <code>${formatter}</code> exist at run time only and stay as written; <code>
 * ${validatedValue}</code> is known here.
 */
public final class ConstraintMessage {

  private static final String STANDARD_KEY = "jakarta.validation.constraints.";

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

  private static final Map<String, String> EXCLUSIVE =
      Map.of("DecimalMax", "must be below {value}", "DecimalMin", "must be above {value}");

  private final Constraint constraint;
  private final @Nullable Object value;

  private ConstraintMessage(Constraint constraint, @Nullable Object value) {
    this.constraint = constraint;
    this.value = value;
  }

  /** Returns the end of a sentence that begins with the name of the value. */
  public static String of(Constraint constraint, @Nullable Object value) {
    return new ConstraintMessage(constraint, value).text();
  }

  private String text() {
    String message = constraint.message();
    if (isKey(message) && attribute(keyOf(message)) == null) {
      String standard = standard(keyOf(message));
      return standard == null ? "does not satisfy @" + constraint.name() : interpolated(standard);
    }
    return interpolated(message);
  }

  private String interpolated(String message) {
    return new MessageInterpolator(this::parameter, this::expression).interpolate(message);
  }

  private static boolean isKey(String message) {
    return message.startsWith("{") && message.indexOf('}') == message.length() - 1;
  }

  private static String keyOf(String message) {
    return message.substring(1, message.length() - 1);
  }

  private @Nullable String standard(String key) {
    if (!key.startsWith(STANDARD_KEY) || !key.endsWith(".message")) {
      return null;
    }
    String name = key.substring(STANDARD_KEY.length(), key.lastIndexOf('.'));
    boolean isExclusive = Boolean.FALSE.equals(constraint.attributes().get("inclusive"));
    String inclusive = STANDARD.get(name);
    return isExclusive ? EXCLUSIVE.getOrDefault(name, inclusive) : inclusive;
  }

  private String parameter(String name) {
    String given = attribute(name);
    if (given != null) {
      return given;
    }
    String standard = standard(name);
    return standard == null ? "{" + name + "}" : interpolated(standard);
  }

  private @Nullable String attribute(String name) {
    Object given = constraint.attributes().get(name);
    if (given instanceof List<?> items) {
      return items.stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]"));
    }
    return given == null ? null : given.toString();
  }

  private String expression(String name) {
    return name.equals("validatedValue") && isPlain(value)
        ? String.valueOf(value)
        : "${" + name + "}";
  }

  private static boolean isPlain(@Nullable Object value) {
    return value instanceof String || value instanceof Number || value instanceof Boolean;
  }
}
