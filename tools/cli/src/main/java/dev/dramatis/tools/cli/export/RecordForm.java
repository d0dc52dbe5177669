package dev.dramatis.tools.cli.export;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The data of a record as {@code voices.yaml} holds it: a key a component, null left out. */
public final class RecordForm {

  private RecordForm() {}

  /** Returns a mapping of a record's components, nested records included. */
  public static Map<String, @Nullable Object> of(Record data) {
    return without(Set.of(), data);
  }

  /** A mapping of a record's components, less those of these names. */
  static Map<String, @Nullable Object> without(Set<String> names, Record data) {
    Map<String, @Nullable Object> form = new LinkedHashMap<>();
    for (RecordComponent component : data.getClass().getRecordComponents()) {
      Object value = names.contains(component.getName()) ? null : valueOf(component, data);
      if (value != null) {
        form.put(Keys.ofComponent(data.getClass(), component.getName()), plain(value));
      }
    }
    return form;
  }

  /** What a trait's key holds: its only component where that is {@code value}, else a mapping. */
  static @Nullable Object ofTrait(Record trait) {
    RecordComponent[] components = trait.getClass().getRecordComponents();
    if (components.length == 1 && components[0].getName().equals("value")) {
      Object value = valueOf(components[0], trait);
      return value == null ? null : plain(value);
    }
    return of(trait);
  }

  private static @Nullable Object valueOf(RecordComponent component, Record data) {
    Method accessor = component.getAccessor();
    try {
      accessor.setAccessible(true);
      return accessor.invoke(data);
    } catch (InvocationTargetException e) {
      throw new UnreadableRecordException(
          data.getClass(), component.getName(), e.getTargetException());
    } catch (IllegalAccessException e) {
      throw new UnreadableRecordException(data.getClass(), component.getName(), e);
    }
  }

  private static Object plain(Object value) {
    if (value instanceof Record nested) {
      return of(nested);
    }
    if (value instanceof List<?> items) {
      List<Object> plain = new ArrayList<>();
      items.forEach(item -> plain.add(plain(item)));
      return plain;
    }
    if (value instanceof Float number) {
      return Double.valueOf(number.toString());
    }
    return value instanceof Number || value instanceof Boolean ? value : name(value);
  }

  private static String name(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }
}
