package dev.dramatis.processor.model;

import dev.dramatis.processor.issue.Place;
import dev.dramatis.processor.model.BoundValue.Bound;
import dev.dramatis.processor.model.BoundValue.Items;
import dev.dramatis.processor.model.BoundValue.Scalar;
import dev.dramatis.processor.model.Kind.Component;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text in an annotation of a kind, however deep.
 *
 * @param component what it is bound to
 * @param annotation the simple name of the annotation that has it
 */
public record TextValue(String text, Component component, String annotation, Place place) {

  /** The texts of annotations, in their order. */
  public static Stream<TextValue> in(List<Bound> bound) {
    return bound.stream().flatMap(TextValue::in);
  }

  public boolean is(Mark mark) {
    return component.marks().contains(mark);
  }

  /** As its author knows it: {@code text of @Greets}. */
  public String spelled() {
    return component.name() + " of @" + annotation;
  }

  private static Stream<TextValue> in(Bound bound) {
    return IntStream.range(0, bound.values().size())
        .boxed()
        .flatMap(i -> in(bound.values().get(i), bound.kind().components().get(i), bound));
  }

  private static Stream<TextValue> in(BoundValue value, Component component, Bound bound) {
    if (value instanceof Bound nested) {
      return in(nested);
    }
    if (value instanceof Items items) {
      return items.values().stream().flatMap(item -> in(item, component, bound));
    }
    return value instanceof Scalar scalar && scalar.value() instanceof String text
        ? Stream.of(new TextValue(text, component, bound.kind().annotation(), scalar.place()))
        : Stream.empty();
  }
}
