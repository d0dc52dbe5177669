package dev.dramatis.processor.constraint;

import dev.dramatis.spi.tool.MatchLimitException;
import dev.dramatis.spi.tool.StepLimitedText;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The regular expression of a {@code Pattern} or {@code Email} constraint. */
public final class RegularExpression {

  private static final Map<String, Integer> FLAGS =
      Map.of(
          "UNIX_LINES", Pattern.UNIX_LINES,
          "CASE_INSENSITIVE", Pattern.CASE_INSENSITIVE,
          "COMMENTS", Pattern.COMMENTS,
          "MULTILINE", Pattern.MULTILINE,
          "DOTALL", Pattern.DOTALL,
          "UNICODE_CASE", Pattern.UNICODE_CASE,
          "CANON_EQ", Pattern.CANON_EQ);

  /** Java compiles an expression of 70,000 characters for seconds. */
  private static final int LONGEST = 10_000;

  private RegularExpression() {}

  /** Finds the syntax error in a constraint's regular expression, as the end of a sentence. */
  static Optional<String> fault(Constraint constraint) {
    int length = constraint.text("regexp").length();
    if (length > LONGEST) {
      return Optional.of(
          "its expression has %s characters, more than the limit of %s".formatted(length, LONGEST));
    }
    try {
      compiled(constraint);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of(
          "\"%s\" is not a regular expression (%s)".formatted(e.getPattern(), e.getDescription()));
    }
  }

  /** The default expression is not applied, so that a line break in quotes does not fail it. */
  public static boolean isDefaultOfEmail(Constraint constraint) {
    return constraint.text("regexp").equals(".*") && constraint.items("flags").isEmpty();
  }

  /** Java's engine backtracks without limit and recurses for each repetition of a group. */
  static boolean matches(Constraint constraint, String text) {
    try {
      return compiled(constraint).matcher(new StepLimitedText(text)).matches();
    } catch (StackOverflowError e) {
      throw new MatchLimitException();
    }
  }

  private static Pattern compiled(Constraint constraint) {
    return Pattern.compile(constraint.text("regexp"), flags(constraint));
  }

  /** Returns the flags of a constraint's regular expression as {@link Pattern} has them. */
  public static int flags(Constraint constraint) {
    int flags = 0;
    for (Object flag : constraint.items("flags")) {
      flags |= FLAGS.getOrDefault(flag.toString(), 0);
    }
    return flags;
  }
}
