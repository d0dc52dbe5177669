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
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads an annotation of a kind on a character into the record that it binds to. */
final class ValueReader {

  private final String subject;
  private final List<Issue> issues;

  /**
   * @param subject the binary name of the character class
   * @param issues where values that cannot be read are told
   */
  ValueReader(String subject, List<Issue> issues) {
    this.subject = subject;
    this.issues = issues;
  }

  /** The record that an annotation binds; empty if one of its values cannot be read. */
  Optional<RecordValue> read(Kind kind, WrittenAnnotation annotation) {
    return read(kind, annotation, true);
  }

  private Optional<RecordValue> read(Kind kind, WrittenAnnotation annotation, boolean isWritten) {
    if (!annotation.isReadable()) {
      issues.add(
          Message.UNREADABLE_VALUE.about(
              subject, annotation.place(), "a value", kind.annotation()));
      return Optional.empty();
    }
    List<BoundValue> values = new ArrayList<>();
    for (Component component : kind.components()) {
      int issuesBefore = issues.size();
      BoundValue value = value(component, annotation);
      if (value != null) {
        values.add(value);
      } else if (issues.size() == issuesBefore) {
        issues.add(
            Message.UNREADABLE_VALUE.about(
                subject,
                annotation.placeOf(component.name()),
                component.name(),
                kind.annotation()));
      }
    }
    return values.size() < kind.components().size()
        ? Optional.empty()
        : Optional.of(new RecordValue(kind, List.copyOf(values), isWritten, annotation.place()));
  }

  private @Nullable BoundValue value(Component component, WrittenAnnotation annotation) {
    SourcePosition place = annotation.placeOf(component.name());
    boolean isWritten = annotation.isWritten(component.name());
    if (component.isOrNull() && !isWritten) {
      return new Absent(place);
    }
    AnnotationValue value = annotation.value(component.name());
    return value == null ? null : value(component.shape(), value, place, isWritten);
  }

  private @Nullable BoundValue value(
      Shape shape, AnnotationValue given, SourcePosition place, boolean isWritten) {
    Object value = given.getValue();
    if (shape instanceof Shape.OfScalar scalar) {
      return scalar.type().isInstance(value) && !TypeAgreement.isUnresolved(given)
          ? new Scalar(value, place)
          : null;
    }
    if (shape instanceof Shape.OfEnum ofEnum) {
      return value instanceof VariableElement constant
              && ClassName.get((TypeElement) constant.getEnclosingElement()).equals(ofEnum.type())
          ? new EnumConstant(ofEnum.type(), constant.getSimpleName().toString(), place)
          : null;
    }
    if (shape instanceof Shape.OfRecord ofRecord) {
      return value instanceof AnnotationMirror nested && isOf(ofRecord.kind(), nested)
          ? read(ofRecord.kind(), new WrittenAnnotation(nested, place), isWritten).orElse(null)
          : null;
    }
    return value instanceof List<?> ? items((Shape.OfItems) shape, given, place, isWritten) : null;
  }

  /** ECJ also passes an annotation that does not belong there. */
  private static boolean isOf(Kind kind, AnnotationMirror nested) {
    return WrittenAnnotation.typeOf(nested).getSimpleName().contentEquals(kind.annotation());
  }

  private @Nullable BoundValue items(
      Shape.OfItems shape, AnnotationValue given, SourcePosition place, boolean isWritten) {
    List<BoundValue> items = new ArrayList<>();
    for (AnnotationValue item : WrittenAnnotation.items(given)) {
      BoundValue value = value(shape.item(), item, isWritten ? place.at(item) : place, isWritten);
      if (value == null) {
        return null;
      }
      items.add(value);
    }
    return new Items(List.copyOf(items), place);
  }
}
