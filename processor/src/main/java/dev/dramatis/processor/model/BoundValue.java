package dev.dramatis.processor.model;

import com.palantir.javapoet.ClassName;
import dev.dramatis.processor.issue.Place;
import java.util.List;

/** A value of an annotation, as the record that the annotation binds to will have it. */
public sealed interface BoundValue {

  Place place();

  /** How many values it is made of, itself included. */
  default int weight() {
    return 1;
  }

  /** A text, number, boolean or character, as Java's own type. */
  record Scalar(Object value, Place place) implements BoundValue {}

  record EnumConstant(ClassName type, String name, Place place) implements BoundValue {}

  /** What an element that may be null binds when it is left out. */
  record Absent(Place place) implements BoundValue {}

  record Items(List<BoundValue> values, Place place) implements BoundValue {

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
  record Bound(Kind kind, List<BoundValue> values, boolean isWritten, Place place)
      implements BoundValue {

    @Override
    public int weight() {
      return 1 + values.stream().mapToInt(BoundValue::weight).sum();
    }
  }
}
