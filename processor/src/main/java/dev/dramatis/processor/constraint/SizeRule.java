package dev.dramatis.processor.constraint;

import java.util.List;
import java.util.Optional;

/** {@code Size}. */
record SizeRule() implements Rule {

  static boolean hasSize(ValueType type) {
    return type == ValueType.TEXT || type == ValueType.LIST;
  }

  static int size(Object value) {
    return value instanceof List<?> items ? items.size() : ((String) value).length();
  }

  @Override
  public boolean appliesTo(ValueType type) {
    return hasSize(type);
  }

  @Override
  public Optional<String> fault(Constraint constraint) {
    long min = constraint.number("min");
    long max = constraint.number("max");
    if (min < 0 || max < 0) {
      return Optional.of("a size is never below zero");
    }
    return min > max ? Optional.of("its min is above its max") : Optional.empty();
  }

  @Override
  public boolean accepts(Constraint constraint, Object value) {
    int size = size(value);
    return size >= constraint.number("min") && size <= constraint.number("max");
  }
}
