package dev.dramatis.processor.model;

import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.BoundValue.Items;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.BoundValue.Scalar;
import dev.dramatis.processor.model.Kind.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text in an annotation of a kind, however deep.
 *
 * @param component what it is bound to
 * @param annotation the simple name of the annotation that has it
 */
public record TextValue(String text, Component component, String annotation, SourcePosition place) {

  /** The texts of annotations, in their order. */
  public static Stream<TextValue> in(List<RecordValue> bound) {
    List<TextValue> texts = new ArrayList<>();
    for (RecordValue single : bound) {
      addAll(texts, single);
    }
    return texts.stream();
  }

  public boolean is(Mark mark) {
    return component.marks().contains(mark);
  }

  /** As its author knows it: {@code text of @Greets}. */
  public String spelled() {
    return component.name() + " of @" + annotation;
  }

  private static void addAll(List<TextValue> texts, RecordValue bound) {
    for (int i = 0; i < bound.values().size(); i++) {
      add(texts, bound.values().get(i), bound.kind().components().get(i), bound);
    }
  }

  private static void add(
      List<TextValue> texts, BoundValue value, Component component, RecordValue bound) {
    if (value instanceof RecordValue nested) {
      addAll(texts, nested);
    } else if (value instanceof Items items) {
      for (BoundValue item : items.values()) {
        add(texts, item, component, bound);
      }
    } else if (value instanceof Scalar scalar && scalar.value() instanceof String text) {
      texts.add(new TextValue(text, component, bound.kind().annotation(), scalar.place()));
    }
  }
}
