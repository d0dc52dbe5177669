package dev.dramatis.processor.model;

import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.BoundValue.Absent;
import dev.dramatis.processor.model.BoundValue.Items;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.BoundValue.Scalar;
import dev.dramatis.processor.model.Kind.Component;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in an annotation of a kind, however deep.
 *
 * @param component what it is bound to
 * @param annotation the simple name of the annotation that has it
 */
public record TextValue(String text, Component component, String annotation, SourcePosition place) {

  /** The texts of annotations, in their order. */
  public static List<TextValue> in(List<RecordValue> bound) {
    List<TextValue> texts = new ArrayList<>();
    for (RecordValue single : bound) {
      addAll(texts, single);
    }
    return texts;
  }

  /**
   * A text that is left out.
   *
   * @param bound the annotation that could have it
   */
  public record Missing(RecordValue bound, Component component) {}

  /** Returns the texts with a mark that annotations leave out, in their order. */
  public static List<Missing> missing(List<RecordValue> bound, Mark mark) {
    List<Missing> missing = new ArrayList<>();
    for (RecordValue single : bound) {
      addMissing(missing, single, mark);
    }
    return missing;
  }

  private static void addMissing(List<Missing> missing, RecordValue bound, Mark mark) {
    for (int i = 0; i < bound.values().size(); i++) {
      Component component = bound.kind().components().get(i);
      BoundValue value = bound.values().get(i);
      if (value instanceof Absent && component.marks().contains(mark)) {
        missing.add(new Missing(bound, component));
      } else if (value instanceof RecordValue nested) {
        addMissing(missing, nested, mark);
      }
    }
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
