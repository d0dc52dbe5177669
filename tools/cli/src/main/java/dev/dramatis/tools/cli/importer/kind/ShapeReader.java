package dev.dramatis.tools.cli.importer.kind;

import dev.dramatis.tools.cli.importer.kind.Shape.Empty;
import dev.dramatis.tools.cli.importer.kind.Shape.Field;
import dev.dramatis.tools.cli.importer.kind.Shape.Many;
import dev.dramatis.tools.cli.importer.kind.Shape.Nested;
import dev.dramatis.tools.cli.importer.kind.Shape.Scalar;
import dev.dramatis.tools.cli.importer.kind.Shape.Unseen;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the shape of values, and the one that fits several. */
final class ShapeReader {

  /** A record's constructor takes 255 words, of which a number of 64 bits is two. */
  private static final int MOST_KEYS = 120;

  private ShapeReader() {}

  /** The shape of a value. */
  static Shape of(@Nullable Object value) throws ShapeException {
    if (value instanceof List<?> items) {
      return ofList(items);
    }
    if (value instanceof Map<?, ?> map) {
      return ofMap(map);
    }
    if (value instanceof BigInteger) {
      throw new ShapeException("a number that does not fit 64 bits");
    }
    return value == null ? new Unseen() : ofScalar(value);
  }

  private static Scalar ofScalar(Object value) {
    if (value instanceof Long number) {
      return number == number.intValue() ? Scalar.WHOLE : Scalar.LARGE;
    }
    if (value instanceof Double) {
      return Scalar.DECIMAL;
    }
    return value instanceof Boolean ? Scalar.TRUTH : Scalar.TEXT;
  }

  private static Shape ofList(List<?> items) throws ShapeException {
    Shape all = new Empty();
    for (Object item : items) {
      all = merged(all, new Many(ofItem(item)));
    }
    return all;
  }

  private static Shape ofItem(@Nullable Object item) throws ShapeException {
    if (item == null) {
      throw new ShapeException("a list with an item that is null");
    }
    if (item instanceof List) {
      throw new ShapeException("a list inside a list");
    }
    return of(item);
  }

  private static Shape ofMap(Map<?, ?> map) throws ShapeException {
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<?, ?> each : map.entrySet()) {
      Shape shape = of(each.getValue());
      fields.add(new Field((String) each.getKey(), shape, shape instanceof Unseen));
    }
    return nested(fields);
  }

  private static Nested nested(List<Field> fields) throws ShapeException {
    if (fields.size() > MOST_KEYS) {
      throw new ShapeException("a mapping of more than %s keys".formatted(MOST_KEYS));
    }
    return new Nested(fields);
  }

  /** The shape that holds both. */
  static Shape merged(Shape one, Shape two) throws ShapeException {
    if (one.equals(two) || two instanceof Unseen || (two instanceof Empty && one instanceof Many)) {
      return one;
    }
    if (one instanceof Unseen || (one instanceof Empty && two instanceof Many)) {
      return two;
    }
    if (one instanceof Many first && two instanceof Many second) {
      return new Many(merged(first.item(), second.item()));
    }
    if (one instanceof Nested first && two instanceof Nested second) {
      return merged(first, second);
    }
    if (one instanceof Scalar first
        && two instanceof Scalar second
        && first.isNumber()
        && second.isNumber()) {
      if (EnumSet.of(first, second).equals(EnumSet.of(Scalar.LARGE, Scalar.DECIMAL))) {
        throw new ShapeException("a number of more than 32 bits among decimals, which round it");
      }
      return first.compareTo(second) > 0 ? first : second;
    }
    throw new ShapeException("%s where another entry has %s".formatted(spelled(two), spelled(one)));
  }

  private static Nested merged(Nested one, Nested two) throws ShapeException {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Field field : one.fields()) {
      fields.put(field.key(), field);
    }
    for (Field field : two.fields()) {
      Field other = fields.get(field.key());
      fields.put(field.key(), other == null ? optional(field) : merged(other, field));
    }
    Set<String> shared = two.fields().stream().map(Field::key).collect(Collectors.toSet());
    fields.replaceAll((key, field) -> shared.contains(key) ? field : optional(field));
    return nested(List.copyOf(fields.values()));
  }

  private static Field merged(Field one, Field two) throws ShapeException {
    return new Field(
        one.key(), merged(one.shape(), two.shape()), one.isOptional() || two.isOptional());
  }

  private static Field optional(Field field) {
    return new Field(field.key(), field.shape(), true);
  }

  private static String spelled(Shape shape) {
    if (shape instanceof Scalar scalar) {
      return switch (scalar) {
        case TEXT -> "a text";
        case TRUTH -> "true or false";
        case WHOLE, LARGE, DECIMAL -> "a number";
      };
    }
    return shape instanceof Nested ? "a mapping" : "a list";
  }
}
