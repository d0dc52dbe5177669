package dev.dramatis.processor.generate;

import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.constraint.ConstraintMessage;
import dev.dramatis.processor.constraint.RegularExpression;
import dev.dramatis.processor.constraint.ValueBounds;
import dev.dramatis.processor.constraint.ValueBounds.Bound;
import dev.dramatis.processor.model.ToolType;
import dev.dramatis.processor.model.ToolType.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words for what a schema has no keyword for, or none that every server takes: lengths,
 * patterns, dates and exclusive bounds.
 */
final class ToolWords {

  private static final int LONGEST_PLAIN = 30;

  private ToolWords() {}

  /** Returns an author's text followed by the words for a value; empty if there is neither. */
  static String description(String text, ToolType type, List<Constraint> constraints) {
    String own = text.strip();
    String words = String.join(", ", of(type, constraints));
    if (own.isEmpty() || words.isEmpty()) {
      return own + words;
    }
    return endsSentence(own)
        ? "%s %s%s.".formatted(own, Character.toUpperCase(words.charAt(0)), words.substring(1))
        : own + "; " + words;
  }

  private static boolean endsSentence(String text) {
    return ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static List<String> of(ToolType type, List<Constraint> constraints) {
    if (!(type instanceof Scalar scalar)) {
      return List.of();
    }
    return switch (scalar) {
      case TEXT -> ofText(constraints);
      case INT, LONG -> others(type, constraints);
      case DOUBLE, DECIMAL -> ofFraction(constraints, type);
      case BOOLEAN -> others(type, constraints);
      case DATE -> List.of("a date such as 2026-01-31");
      case TIME -> List.of("a time such as 18:30");
    };
  }

  private static List<String> ofText(List<Constraint> constraints) {
    ValueBounds bounds = ValueBounds.of(constraints);
    List<String> words = new ArrayList<>();
    if (bounds.isNotBlank()) {
      words.add("not blank");
    }
    length(bounds).ifPresent(words::add);
    bound("at least ", "more than ", bounds.least()).ifPresent(words::add);
    bound("at most ", "less than ", bounds.most()).ifPresent(words::add);
    words.addAll(others(Scalar.TEXT, constraints));
    return words;
  }

  private static Optional<String> length(ValueBounds bounds) {
    int from = bounds.smallestIfNotBlank();
    int to = bounds.largest();
    if (to == Integer.MAX_VALUE) {
      return from == 0 ? Optional.empty() : Optional.of("at least " + count(from, "character"));
    }
    if (from == 0) {
      return Optional.of("at most " + count(to, "character"));
    }
    return Optional.of(
        from == to ? count(to, "character") : from + " to " + count(to, "character"));
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static Optional<String> bound(String inclusive, String exclusive, @Nullable Bound bound) {
    return Optional.ofNullable(bound)
        .map(each -> (each.isInclusive() ? inclusive : exclusive) + number(each.value()));
  }

  private static List<String> ofFraction(List<Constraint> constraints, ToolType type) {
    ValueBounds bounds = ValueBounds.of(constraints);
    List<String> words = new ArrayList<>();
    exclusive("more than ", bounds.least()).ifPresent(words::add);
    exclusive("less than ", bounds.most()).ifPresent(words::add);
    words.addAll(others(type, constraints));
    return words;
  }

  private static Optional<String> exclusive(String words, @Nullable Bound bound) {
    return bound == null || bound.isInclusive() ? Optional.empty() : bound(words, words, bound);
  }

  /** Returns a number as JSON and people write it, unless it has very many zeros. */
  static String number(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return Math.abs((long) shortest.scale()) <= LONGEST_PLAIN
        ? shortest.toPlainString()
        : shortest.toString();
  }

  private static List<String> others(ToolType type, List<Constraint> constraints) {
    return ValueBounds.builtIn(constraints)
        .flatMap(constraint -> other(type, constraint).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> other(ToolType type, Constraint constraint) {
    return switch (constraint.name()) {
      case "Pattern" -> Optional.of(pattern(constraint));
      case "Email" ->
          Optional.of(
              RegularExpression.isDefaultOfEmail(constraint)
                  ? "an e-mail address"
                  : "an e-mail address, " + pattern(constraint));
      case "Digits" -> Optional.of(digits(type, constraint));
      case "AssertTrue" -> Optional.of("must be true");
      case "AssertFalse" -> Optional.of("must be false");
      default -> Optional.empty();
    };
  }

  private static String digits(ToolType type, Constraint constraint) {
    String whole = "at most " + count(constraint.number("integer"), "digit");
    return type == Scalar.INT || type == Scalar.LONG
        ? whole
        : whole + " before the point and " + constraint.number("fraction") + " after it";
  }

  private static String pattern(Constraint constraint) {
    return ownMessage(constraint).orElseGet(() -> "matches " + constraint.text("regexp"));
  }

  /** Returns what a text must do to match a pattern, as the end of a sentence. */
  static String demand(Constraint constraint) {
    return ownMessage(constraint).orElseGet(() -> "must match " + constraint.text("regexp"));
  }

  /** Returns the author's message; empty for a key of a message bundle, which the default is. */
  private static Optional<String> ownMessage(Constraint constraint) {
    String message = constraint.text("message").strip();
    if (message.isEmpty() || (message.startsWith("{") && message.endsWith("}"))) {
      return Optional.empty();
    }
    String text = ConstraintMessage.of(constraint, null);
    return Optional.of(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
  }
}
