package dev.dramatis.processor.model;

import com.palantir.javapoet.ClassName;
import dev.dramatis.processor.message.SourcePosition;
import java.util.List;

/** A value of an annotation, as the record that the annotation binds to will have it. */
public sealed interface BoundValue {

  SourcePosition place();

  /** How many values it is made of, itself included. */
  default int weight() {
    return 1;
  }

  /** A text, number, boolean or character, as Java's own type. */
  record Scalar(Object value, SourcePosition place) implements BoundValue {}

  record EnumConstant(ClassName type, String name, SourcePosition place) implements BoundValue {}

  /** What an element that may be null binds when it is left out. */
  record Absent(SourcePosition place) implements BoundValue {}

  record Items(List<BoundValue> values, SourcePosition place) implements BoundValue {

    @Override
    public int weight() {
      return 1 + values.stream().mapToInt(BoundValue::weight).sum();
    }
  }

  /**
   * A record, from a whole annotation.
   *
   * @param values one for each of the kind's components, in their order
   * @param isWritten whether the author wrote the annotation; a nested one may be a default
   */
  record RecordValue(Kind kind, List<BoundValue> values, boolean isWritten, SourcePosition place)
      implements BoundValue {

    @Override
    public int weight() {
      return 1 + values.stream().mapToInt(BoundValue::weight).sum();
    }
  }
}
