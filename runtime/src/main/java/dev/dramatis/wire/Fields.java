package dev.dramatis.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys and their values in the order in which they were added; the first of a key stays. */
final class Fields {

  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
  private final boolean hasNulls;

  private Fields(boolean hasNulls) {
    this.hasNulls = hasNulls;
  }

  static Fields withNulls() {
    return new Fields(true);
  }

  static Fields withoutNulls() {
    return new Fields(false);
  }

  Fields add(String key, @Nullable Object value) {
    if (hasNulls || value != null) {
      values.put(key, value);
    }
    return this;
  }

  /** Adds what an object says of itself, less nulls; nothing of one that says nothing. */
  Fields addFormOf(@Nullable Object said) {
    if (said instanceof WireForm form) {
      form.wireForm().forEach(this::addUnlessNull);
    }
    return this;
  }

  private void addUnlessNull(String key, @Nullable Object value) {
    if (value != null) {
      values.putIfAbsent(key, value);
    }
  }

  Map<String, @Nullable Object> map() {
    return values;
  }
}
