package dev.dramatis.tools.cli.importer.read;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The conversions of pydantic's lax mode, in which unmute's models read: see <a
 * href="https://docs.pydantic.dev/latest/concepts/conversion_table/">its conversion table</a>.
 */
final class LaxValues {

  private static final Set<String> TRUE = Set.of("1", "on", "t", "true", "y", "yes");
  private static final Set<String> FALSE = Set.of("0", "off", "f", "false", "n", "no");
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d++(?:_\\d++)*+(?:\\.0*+)?");

  private LaxValues() {}

  /** True, 1, 1.0 and six words; false, 0, 0.0 and six others. */
  static Optional<Boolean> truth(@Nullable Object value) {
    if (value instanceof Boolean truth) {
      return Optional.of(truth);
    }
    if (value instanceof String text) {
      return word(text.toLowerCase(Locale.ROOT));
    }
    if (value instanceof Number number && Set.of(0.0, -0.0, 1.0).contains(number.doubleValue())) {
      return Optional.of(number.doubleValue() == 1.0);
    }
    return Optional.empty();
  }

  private static Optional<Boolean> word(String word) {
    if (TRUE.contains(word)) {
      return Optional.of(true);
    }
    return FALSE.contains(word) ? Optional.of(false) : Optional.empty();
  }

  /** Whole numbers, decimals without a fraction, truth values as 1 and 0, and digits as text. */
  static Optional<Long> whole(@Nullable Object value) {
    if (value instanceof Long whole) {
      return Optional.of(whole);
    }
    if (value instanceof Boolean truth) {
      return Optional.of(truth ? 1L : 0L);
    }
    if (value instanceof Double decimal && !decimal.isInfinite() && !decimal.isNaN()) {
      return exact(BigDecimal.valueOf(decimal));
    }
    return value instanceof String text && WHOLE.matcher(text.strip()).matches()
        ? exact(new BigDecimal(text.strip().replace("_", "").replaceFirst("\\.0*$", "")))
        : Optional.empty();
  }

  private static Optional<Long> exact(BigDecimal number) {
    try {
      return Optional.of(number.longValueExact());
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }
}
