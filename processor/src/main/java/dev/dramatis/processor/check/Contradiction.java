package dev.dramatis.processor.check;

import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.constraint.ValueBounds;
import dev.dramatis.processor.constraint.ValueBounds.Bound;
import dev.dramatis.processor.model.ToolType;
import dev.dramatis.processor.model.ToolType.Scalar;
import dev.dramatis.spi.tool.ToolArgument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds constraints that no value of a type satisfies. */
final class Contradiction {

  private Contradiction() {}

  /** Returns what the constraints ask of a value at once, as a sentence. */
  static Optional<String> in(ToolType type, List<Constraint> constraints) {
    Set<String> names =
        ValueBounds.builtIn(constraints).map(Constraint::name).collect(Collectors.toSet());
    if (names.contains("Null")) {
      return Optional.of("it would be null");
    }
    if (names.contains("AssertTrue") && names.contains("AssertFalse")) {
      return Optional.of("it would be true and false");
    }
    ValueBounds bounds = ValueBounds.of(constraints);
    if (type instanceof ToolType.OfItems) {
      return size(bounds, Integer.MAX_VALUE, "items");
    }
    if (!(type instanceof Scalar scalar)) {
      return Optional.empty();
    }
    return switch (scalar) {
      case TEXT -> size(bounds, ToolArgument.LONGEST_TEXT, "characters");
      case INT -> whole(bounds, Integer.MIN_VALUE, Integer.MAX_VALUE, "an int");
      case LONG -> whole(bounds, Long.MIN_VALUE, Long.MAX_VALUE, "a long");
      case DOUBLE, DECIMAL ->
          bounds.areEmpty() ? Optional.of("it would be " + words(bounds)) : Optional.empty();
      case BOOLEAN, DATE, TIME -> Optional.empty();
    };
  }

  /**
   * @param most how many there are where no constraint says it
   */
  private static Optional<String> size(ValueBounds bounds, int most, String what) {
    boolean isBounded = bounds.largest() < Integer.MAX_VALUE;
    int largest = isBounded ? bounds.largest() : most;
    if (bounds.smallest() <= largest) {
      return Optional.empty();
    }
    String why = isBounded ? "" : ", which is the most without @Size(max = …)";
    return Optional.of(
        "it would have at least %s and at most %s %s%s"
            .formatted(bounds.smallest(), largest, what, why));
  }

  private static Optional<String> whole(ValueBounds bounds, long least, long most, String type) {
    long from = Math.max(least, bounds.leastWhole(least));
    long to = Math.min(most, bounds.mostWhole(most));
    return from <= to && !isBeyond(bounds, least, most)
        ? Optional.empty()
        : Optional.of("it is %s, and would be %s".formatted(type, words(bounds)));
  }

  private static boolean isBeyond(ValueBounds bounds, long least, long most) {
    return (bounds.least() != null
            && bounds.least().value().compareTo(BigDecimal.valueOf(most)) > 0)
        || (bounds.most() != null
            && bounds.most().value().compareTo(BigDecimal.valueOf(least)) < 0);
  }

  private static String words(ValueBounds bounds) {
    return Stream.concat(
            words(bounds.least(), "at least ", "above ").stream(),
            words(bounds.most(), "at most ", "below ").stream())
        .collect(Collectors.joining(" and "));
  }

  private static Optional<String> words(@Nullable Bound bound, String inclusive, String exclusive) {
    return Optional.ofNullable(bound)
        .map(known -> (known.isInclusive() ? inclusive : exclusive) + known.value().toString());
  }
}
