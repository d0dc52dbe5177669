package dev.dramatis.tools.cli.diff;

import dev.dramatis.tools.cli.export.JsonText;
import dev.dramatis.tools.cli.export.RecordForm;
import dev.dramatis.tools.cli.export.UnreadableRecordException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The data of a voice source, instructions or a trait, part by part.
 *
 * @param values by the names of the parts; one without a name if the object is no record
 */
record Parts(Map<String, @Nullable Object> values) {

  static Parts of(@Nullable Object data) {
    if (data == null) {
      return new Parts(Map.of());
    }
    if (!(data instanceof Record facts)) {
      return new Parts(Map.of("", data.toString()));
    }
    try {
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      flatten("", RecordForm.of(facts), values);
      return new Parts(values);
    } catch (UnreadableRecordException e) {
      return new Parts(Map.of("", String.valueOf(e.getMessage())));
    }
  }

  /** Names the parts of a record in a record with both names. */
  private static void flatten(
      String outer, Map<?, ? extends @Nullable Object> form, Map<String, @Nullable Object> values) {
    form.forEach(
        (key, value) -> {
          String name = (outer + " " + String.valueOf(key).replace('_', ' ')).strip();
          if (value instanceof Map<?, ?> nested) {
            flatten(name, nested, values);
          } else {
            values.put(name, value);
          }
        });
  }

  /** Calls back with the name and both values of each part that differs. */
  void differing(Parts after, Differing difference) {
    Set<String> names = new LinkedHashSet<>(values.keySet());
    names.addAll(after.values.keySet());
    for (String name : names) {
      Object old = values.get(name);
      Object now = after.values.get(name);
      if (!Objects.equals(old, now)) {
        difference.accept(name, text(old), text(now));
      }
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null || value instanceof String ? (String) value : JsonText.compact(value);
  }

  /** A part and its two values. */
  @FunctionalInterface
  interface Differing {
    void accept(String name, @Nullable String before, @Nullable String after);
  }
}
