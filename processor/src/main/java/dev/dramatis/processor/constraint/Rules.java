package dev.dramatis.processor.constraint;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/**
 * The eighteen constraints of Jakarta Validation 3.1 that apply to constants; its four on dates and
 * times apply to none.
 */
final class Rules {

  private static final Map<String, Rule> BY_NAME =
      Map.ofEntries(
          entry("Null", new PresenceRule(false)),
          entry("NotNull", new PresenceRule(true)),
          entry("AssertTrue", new TruthRule(true)),
          entry("AssertFalse", new TruthRule(false)),
          entry("NotBlank", new NotBlankRule()),
          entry("NotEmpty", new NotEmptyRule()),
          entry("Size", new SizeRule()),
          entry("Pattern", new PatternRule()),
          entry("Email", new EmailRule()),
          entry("Digits", new DigitsRule()),
          entry("Min", new BoundRule(side -> side >= 0)),
          entry("Max", new BoundRule(side -> side <= 0)),
          entry("DecimalMin", new DecimalBoundRule(side -> side > 0)),
          entry("DecimalMax", new DecimalBoundRule(side -> side < 0)),
          entry("Positive", new SignRule(sign -> sign > 0)),
          entry("PositiveOrZero", new SignRule(sign -> sign >= 0)),
          entry("Negative", new SignRule(sign -> sign < 0)),
          entry("NegativeOrZero", new SignRule(sign -> sign <= 0)));

  private Rules() {}

  /** The rule of a built-in constraint; empty for those on dates and times. */
  static Optional<Rule> of(Constraint constraint) {
    return Optional.ofNullable(BY_NAME.get(constraint.name()));
  }
}
