package dev.dramatis.tools.cli.importer.kind;

import dev.dramatis.tools.cli.importer.kind.Kind.Member;
import dev.dramatis.tools.cli.importer.text.JavaValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value as an annotation of its kind. */
public final class KindValue {

  private KindValue() {}

  /** The annotation; empty for a null where a mapping belongs, which it cannot say. */
  public static Optional<String> annotation(Kind kind, @Nullable Object value) {
    if (kind.isSingle()) {
      return Optional.of(single(kind, value));
    }
    return value instanceof Map<?, ?> map ? Optional.of(mapping(kind, map)) : Optional.empty();
  }

  private static String single(Kind kind, @Nullable Object value) {
    Map<String, String> elements = new LinkedHashMap<>();
    if (value != null) {
      elements.put("value", element(kind.members().get(0), value));
    }
    return JavaValue.annotation(kind.annotationName(), elements);
  }

  private static String mapping(Kind kind, Map<?, ?> map) {
    Map<String, String> elements = new LinkedHashMap<>();
    for (Member member : kind.members()) {
      Object value = map.get(member.key());
      if (value != null) {
        elements.put(member.name(), element(member, value));
      }
    }
    return JavaValue.annotation(kind.annotationName(), elements);
  }

  private static String element(Member member, Object value) {
    if (value instanceof List<?> items) {
      List<String> values = new ArrayList<>();
      for (Object item : items) {
        values.add(one(member, item));
      }
      return JavaValue.list(values);
    }
    return one(member, value);
  }

  private static String one(Member member, Object value) {
    if (value instanceof Map<?, ?> map) {
      return mapping(member.part().get(0), map);
    }
    return value instanceof String text ? JavaValue.text(text) : number(value);
  }

  private static String number(Object value) {
    if (value instanceof Long whole) {
      return whole == whole.intValue() ? whole.toString() : whole + "L";
    }
    if (value instanceof Double decimal && (decimal.isNaN() || decimal.isInfinite())) {
      return "Double."
          + (decimal.isNaN() ? "NaN" : decimal > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY");
    }
    return value.toString();
  }
}
