package dev.dramatis.tools.cli.importer.read;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Truth values and numbers as YAML 1.2's core schema spells them. */
final class Numbers {

  /** Python, and so unmute, converts no longer ones. */
  private static final int MOST_DIGITS = 4300;

  private Numbers() {}

  /**
   * The value of a scalar; empty where its tag is neither a truth value nor a number.
   *
   * @throws NumberFormatException if the text is not what its tag says
   */
  static Optional<Object> read(Tag tag, String text) {
    if (tag.equals(Tag.BOOL)) {
      return Optional.of(truth(text));
    }
    if (tag.equals(Tag.INT)) {
      return Optional.of(PlainValues.whole(whole(text)));
    }
    return tag.equals(Tag.FLOAT) ? Optional.of(decimal(text)) : Optional.empty();
  }

  private static Boolean truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new NumberFormatException(text);
    };
  }

  private static BigInteger whole(String text) {
    if (text.length() > MOST_DIGITS) {
      throw new NumberFormatException("more than " + MOST_DIGITS + " digits");
    }
    if (text.startsWith("0o")) {
      return new BigInteger(text.substring(2), 8);
    }
    return text.startsWith("0x") ? new BigInteger(text.substring(2), 16) : new BigInteger(text, 10);
  }

  private static Double decimal(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case ".inf", "+.inf" -> Double.POSITIVE_INFINITY;
      case "-.inf" -> Double.NEGATIVE_INFINITY;
      case ".nan" -> Double.NaN;
      default -> Double.valueOf(text);
    };
  }
}
