package dev.dramatis.processor.constraint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The range that constraints leave for a number, and for the size of a text or a list.
 *
 * @param least null if there is no lower bound
 * @param most null if there is no upper bound
 * @param largest {@link Integer#MAX_VALUE} if there is no upper bound
 */
public record ValueBounds(
    @Nullable Bound least, @Nullable Bound most, int smallest, int largest, boolean isNotBlank) {

  /** A bound, which the range may or may not include. */
  public record Bound(BigDecimal value, boolean isInclusive) {}

  private static final ValueBounds NONE = new ValueBounds(null, null, 0, Integer.MAX_VALUE, false);

  /** Returns the bounds that all of these constraints leave. */
  public static ValueBounds of(List<Constraint> constraints) {
    return builtIn(constraints).reduce(NONE, ValueBounds::within, (a, b) -> b);
  }

  /** Returns the built-in constraints, also those that another is composed of. */
  public static Stream<Constraint> builtIn(List<Constraint> constraints) {
    return constraints.stream()
        .flatMap(
            constraint ->
                constraint.isBuiltIn() ? Stream.of(constraint) : builtIn(constraint.composing()));
  }

  /** Returns the least size that a text which is not blank does not have anyway. */
  public int smallestIfNotBlank() {
    return isNotBlank && smallest == 1 ? 0 : smallest;
  }

  /** Returns whether no value is within the bounds. */
  public boolean areEmpty() {
    return smallest > largest || (least != null && most != null && isEmpty(least, most));
  }

  private static boolean isEmpty(Bound least, Bound most) {
    int order = least.value().compareTo(most.value());
    return order > 0 || (order == 0 && !(least.isInclusive() && most.isInclusive()));
  }

  /** Returns the least whole number within the bounds. */
  public long leastWhole(long otherwise) {
    if (least == null) {
      return otherwise;
    }
    BigDecimal whole = least.value().setScale(0, RoundingMode.CEILING);
    boolean isExcluded = !least.isInclusive() && whole.compareTo(least.value()) == 0;
    return clamped(isExcluded ? whole.add(BigDecimal.ONE) : whole);
  }

  /** Returns the greatest whole number within the bounds. */
  public long mostWhole(long otherwise) {
    if (most == null) {
      return otherwise;
    }
    BigDecimal whole = most.value().setScale(0, RoundingMode.FLOOR);
    boolean isExcluded = !most.isInclusive() && whole.compareTo(most.value()) == 0;
    return clamped(isExcluded ? whole.subtract(BigDecimal.ONE) : whole);
  }

  private static long clamped(BigDecimal whole) {
    return whole
        .min(BigDecimal.valueOf(Long.MAX_VALUE))
        .max(BigDecimal.valueOf(Long.MIN_VALUE))
        .longValue();
  }

  private ValueBounds within(Constraint constraint) {
    return switch (constraint.name()) {
      case "Min" -> above(BigDecimal.valueOf(constraint.number("value")), true);
      case "Max" -> below(BigDecimal.valueOf(constraint.number("value")), true);
      case "Positive" -> above(BigDecimal.ZERO, false);
      case "PositiveOrZero" -> above(BigDecimal.ZERO, true);
      case "Negative" -> below(BigDecimal.ZERO, false);
      case "NegativeOrZero" -> below(BigDecimal.ZERO, true);
      case "DecimalMin" -> decimal(constraint).map(this::aboveDecimal).orElse(this);
      case "DecimalMax" -> decimal(constraint).map(this::belowDecimal).orElse(this);
      case "Size" -> sized((int) constraint.number("min"), (int) constraint.number("max"));
      case "NotEmpty" -> sized(1, Integer.MAX_VALUE);
      case "NotBlank" -> new ValueBounds(least, most, Math.max(smallest, 1), largest, true);
      default -> this;
    };
  }

  private static Optional<Bound> decimal(Constraint constraint) {
    return NumberOrder.decimal(constraint.text("value"))
        .map(value -> new Bound(value, constraint.isTrue("inclusive")));
  }

  private ValueBounds aboveDecimal(Bound bound) {
    return above(bound.value(), bound.isInclusive());
  }

  private ValueBounds belowDecimal(Bound bound) {
    return below(bound.value(), bound.isInclusive());
  }

  private ValueBounds above(BigDecimal value, boolean isInclusive) {
    int order = least == null ? 1 : value.compareTo(least.value());
    return order > 0 || (order == 0 && !isInclusive)
        ? new ValueBounds(new Bound(value, isInclusive), most, smallest, largest, isNotBlank)
        : this;
  }

  private ValueBounds below(BigDecimal value, boolean isInclusive) {
    int order = most == null ? -1 : value.compareTo(most.value());
    return order < 0 || (order == 0 && !isInclusive)
        ? new ValueBounds(least, new Bound(value, isInclusive), smallest, largest, isNotBlank)
        : this;
  }

  private ValueBounds sized(int from, int to) {
    return new ValueBounds(
        least, most, Math.max(smallest, from), Math.min(largest, to), isNotBlank);
  }
}
