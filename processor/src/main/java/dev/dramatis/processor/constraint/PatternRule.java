package dev.dramatis.processor.constraint;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** {@code Pattern}. */
record PatternRule() implements Rule {

  private static final Map<String, Integer> FLAGS =
      Map.of(
          "UNIX_LINES", Pattern.UNIX_LINES,
          "CASE_INSENSITIVE", Pattern.CASE_INSENSITIVE,
          "COMMENTS", Pattern.COMMENTS,
          "MULTILINE", Pattern.MULTILINE,
          "DOTALL", Pattern.DOTALL,
          "UNICODE_CASE", Pattern.UNICODE_CASE,
          "CANON_EQ", Pattern.CANON_EQ);

  /** For a text of 70,000 characters, the engine of Java works seconds before it even matches. */
  private static final int LONGEST = 10_000;

  /** What is wrong with a constraint's regular expression. */
  static Optional<String> brokenExpression(Constraint constraint) {
    int length = constraint.text("regexp").length();
    if (length > LONGEST) {
      return Optional.of(
          "its expression has %s characters, and %s are the most".formatted(length, LONGEST));
    }
    try {
      compiled(constraint);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of(
          "\"%s\" is no regular expression (%s)".formatted(e.getPattern(), e.getDescription()));
    }
  }

  /** The engine of Java recurses for each turn of a repeated group, and backtracks at will. */
  static boolean matches(Constraint constraint, String text) {
    try {
      return compiled(constraint).matcher(new CountedText(text)).matches();
    } catch (StackOverflowError e) {
      throw new UndecidedException();
    }
  }

  private static Pattern compiled(Constraint constraint) {
    int flags = 0;
    for (Object flag : constraint.items("flags")) {
      flags |= FLAGS.getOrDefault(flag.toString(), 0);
    }
    return Pattern.compile(constraint.text("regexp"), flags);
  }

  @Override
  public boolean appliesTo(ValueType type) {
    return type == ValueType.TEXT;
  }

  @Override
  public Optional<String> fault(Constraint constraint) {
    return brokenExpression(constraint);
  }

  @Override
  public boolean accepts(Constraint constraint, Object value) {
    return matches(constraint, (String) value);
  }
}
