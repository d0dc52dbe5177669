package dev.dramatis.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.BoundValue;
import dev.dramatis.processor.model.BoundValue.Absent;
import dev.dramatis.processor.model.BoundValue.EnumConstant;
import dev.dramatis.processor.model.BoundValue.Items;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.BoundValue.Scalar;
import dev.dramatis.processor.model.Kind;
import dev.dramatis.processor.model.Kind.Component;
import dev.dramatis.processor.model.Kind.Shape;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Reads an annotation of a kind on a character into the record that it binds to.
 *
 * @param subject the binary name of the character class
 */
record ValueReader(String subject) {

  /** Returns the record that an annotation binds; without it, why a value cannot be read. */
  Reading<RecordValue> read(Kind kind, WrittenAnnotation annotation) {
    return read(kind, annotation, true);
  }

  private Reading<RecordValue> read(Kind kind, WrittenAnnotation annotation, boolean isWritten) {
    if (!annotation.isReadable()) {
      return Reading.refused(List.of(unreadable("a value", kind, annotation.place())));
    }
    List<BoundValue> values = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (Component component : kind.components()) {
      Reading<? extends BoundValue> value = value(component, annotation);
      value.value().ifPresent(values::add);
      issues.addAll(value.issues());
      if (value.value().isEmpty() && value.issues().isEmpty()) {
        issues.add(unreadable(component.name(), kind, annotation.placeOf(component.name())));
      }
    }
    return issues.isEmpty()
        ? Reading.of(new RecordValue(kind, List.copyOf(values), isWritten, annotation.place()))
        : Reading.refused(issues);
  }

  private Issue unreadable(String what, Kind kind, SourcePosition place) {
    return Message.UNREADABLE_VALUE.about(subject, place, what, kind.annotation());
  }

  private Reading<? extends BoundValue> value(Component component, WrittenAnnotation annotation) {
    SourcePosition place = annotation.placeOf(component.name());
    boolean isWritten = annotation.isWritten(component.name());
    if (component.isOrNull() && !isWritten) {
      return Reading.of(new Absent(place));
    }
    AnnotationValue value = annotation.value(component.name());
    return value == null ? Reading.none() : value(component.shape(), value, place, isWritten);
  }

  /** A value of another type than the shape's has no issue here: its component gets one. */
  private Reading<? extends BoundValue> value(
      Shape shape, AnnotationValue given, SourcePosition place, boolean isWritten) {
    Object value = given.getValue();
    if (shape instanceof Shape.OfScalar scalar) {
      return scalar.type().isInstance(value) && !TypeAgreement.isUnresolved(given)
          ? Reading.of(new Scalar(value, place))
          : Reading.none();
    }
    if (shape instanceof Shape.OfEnum ofEnum) {
      return value instanceof VariableElement constant
              && ClassName.get((TypeElement) constant.getEnclosingElement()).equals(ofEnum.type())
          ? Reading.of(new EnumConstant(ofEnum.type(), constant.getSimpleName().toString(), place))
          : Reading.none();
    }
    if (shape instanceof Shape.OfRecord ofRecord) {
      return value instanceof AnnotationMirror nested && isOf(ofRecord.kind(), nested)
          ? read(ofRecord.kind(), new WrittenAnnotation(nested, place), isWritten)
          : Reading.none();
    }
    return value instanceof List<?>
        ? items((Shape.OfItems) shape, given, place, isWritten)
        : Reading.none();
  }

  /** ECJ also passes an annotation that does not belong there. */
  private static boolean isOf(Kind kind, AnnotationMirror nested) {
    return WrittenAnnotation.typeOf(nested).getSimpleName().contentEquals(kind.annotation());
  }

  private Reading<Items> items(
      Shape.OfItems shape, AnnotationValue given, SourcePosition place, boolean isWritten) {
    List<BoundValue> items = new ArrayList<>();
    for (AnnotationValue item : WrittenAnnotation.items(given)) {
      Reading<? extends BoundValue> read =
          value(shape.item(), item, isWritten ? place.at(item) : place, isWritten);
      if (read.value().isEmpty()) {
        return Reading.refused(read.issues());
      }
      items.add(read.value().get());
    }
    return Reading.of(new Items(List.copyOf(items), place));
  }
}
