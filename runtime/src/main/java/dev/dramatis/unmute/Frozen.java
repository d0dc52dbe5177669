package dev.dramatis.unmute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Immutable copies of maps and lists, which keep their order and their nulls. */
final class Frozen {

  private Frozen() {}

  /** Copies a map and all that it holds. */
  static <K> Map<K, @Nullable Object> map(Map<K, ? extends @Nullable Object> values) {
    Map<K, @Nullable Object> copy = new LinkedHashMap<>();
    values.forEach((key, value) -> copy.put(key, value(value)));
    return Collections.unmodifiableMap(copy);
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    if (value instanceof Collection<?> items) {
      List<@Nullable Object> copy = new ArrayList<>();
      items.forEach(item -> copy.add(value(item)));
      return Collections.unmodifiableList(copy);
    }
    return value;
  }
}
