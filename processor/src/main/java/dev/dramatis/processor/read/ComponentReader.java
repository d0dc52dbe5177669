package dev.dramatis.processor.read;

import com.palantir.javapoet.TypeName;
import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.model.Kind.Component;
import dev.dramatis.processor.model.Kind.Shape;
import dev.dramatis.processor.model.Mark;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Binds a record's components to their elements, one by one. */
final class ComponentReader {

  private final ShapeReader shapes;
  private final TypeElement record;
  private final NullAgreement nulls;
  private final KindFaults faults;
  private final ComponentConstraints constraints;

  ComponentReader(ShapeReader shapes, TypeElement record, NullAgreement nulls, KindFaults faults) {
    this.shapes = shapes;
    this.record = record;
    this.nulls = nulls;
    this.faults = faults;
    this.constraints = new ComponentConstraints(record, faults);
  }

  /** Returns the component with its element; empty if their types do not agree. */
  Optional<Component> read(RecordComponentElement component, ExecutableElement element) {
    Optional<String> missing = MissingTypes.in(element.getReturnType());
    if (missing.isEmpty()) {
      missing = MissingTypes.in(component.asType());
    }
    if (missing.isPresent()) {
      faults.withoutType(
          "%s, the type of the element %s,".formatted(missing.get(), element.getSimpleName()));
      return Optional.empty();
    }
    Optional<String> disagreement = nulls.fault(component, element);
    if (disagreement.isPresent()) {
      faults.at(element, disagreement.get());
    }
    readDefault(element);
    Optional<TypeElement> nested = ShapeReader.nestedAnnotation(element.getReturnType());
    if (nested.isPresent()) {
      faults.addNested(shapes.kindOf(nested.get()));
    }
    Shape shape = shapes.shape(element.getReturnType(), component.asType());
    if (shape == null) {
      reportDisagreement(component, element);
    }
    reportHiddenEnum(element);
    return shape == null ? Optional.empty() : Optional.of(bound(component, element, shape));
  }

  private void readDefault(ExecutableElement element) {
    if (hasWrongDefault(element)) {
      faults.markInvalid();
    } else if (element.getDefaultValue() == null) {
      faults.at(
          element,
          "the element %s has no default; give it one, and say that it is required with a"
                  .formatted(element.getSimpleName())
              + " constraint on the record");
    }
  }

  /**
   * A default of another type than its element's. ECJ shows it, or fails over it, as over a text
   * for a {@code long}.
   */
  private static boolean hasWrongDefault(ExecutableElement element) {
    try {
      AnnotationValue value = element.getDefaultValue();
      return value != null && !TypeAgreement.fits(element.getReturnType(), value);
    } catch (RuntimeException e) {
      return true;
    }
  }

  private Component bound(
      RecordComponentElement component, ExecutableElement element, Shape shape) {
    // Hibernate Validator validates the field, so its annotations are what counts.
    VariableElement field = RecordShape.field(record, component).orElseThrow();
    return new Component(
        element.getSimpleName().toString(),
        shape,
        NullAgreement.isOrNull(element),
        constraints(field, component.asType(), shape, element),
        itemConstraints(field.asType(), component.asType(), shape, element),
        TypeName.get(component.asType()),
        marks(element, shape));
  }

  private Set<Mark> marks(ExecutableElement element, Shape shape) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Mark mark : Mark.values()) {
      if (WrittenAnnotation.isOn(element, mark.annotation())) {
        marks.add(mark);
      }
    }
    if (!isText(shape)) {
      for (Mark mark : marks) {
        faults.at(
            element,
            "the element %s is @%s, and no text; remove the @%s"
                .formatted(
                    element.getSimpleName(),
                    mark.annotation().getSimpleName(),
                    mark.annotation().getSimpleName()));
      }
    }
    return marks;
  }

  private static boolean isText(Shape shape) {
    return shape instanceof Shape.OfItems items
        ? isText(items.item())
        : shape instanceof Shape.OfScalar scalar && scalar.type() == String.class;
  }

  /**
   * ECJ loses the annotations of a record's field where one of them has an enum constant, and keeps
   * those of the component's type.
   */
  private List<Constraint> constraints(
      AnnotatedConstruct field, TypeMirror component, Shape shape, ExecutableElement element) {
    List<Constraint> ofField = constraints.read(field, shape, component, element);
    return ofField.isEmpty() ? constraints.read(component, shape, component, element) : ofField;
  }

  private List<Constraint> itemConstraints(
      TypeMirror field, TypeMirror component, Shape shape, ExecutableElement element) {
    if (!(shape instanceof Shape.OfItems items)) {
      return List.of();
    }
    TypeMirror item = ShapeReader.itemType(component).orElseThrow();
    return constraints(ShapeReader.itemType(field).orElseThrow(), item, items.item(), element);
  }

  private void reportDisagreement(RecordComponentElement component, ExecutableElement element) {
    Optional<TypeElement> nested = ShapeReader.nestedAnnotation(element.getReturnType());
    if (nested.isPresent() && !KindReader.isKind(nested.get())) {
      faults.at(
          element,
          "the element %s is @%s, which binds to no record; give that @BindsTo"
              .formatted(element.getSimpleName(), nested.get().getSimpleName()));
    } else if (nested.isPresent() && shapes.kindOf(nested.get()).kind().isEmpty()) {
      reportNested(element, nested.get());
    } else {
      faults.at(
          element,
          "the element %s is %s, and its component %s; %s"
              .formatted(
                  element.getSimpleName(),
                  SpelledType.of(element.getReturnType()),
                  SpelledType.of(component.asType()),
                  ShapeReader.fix(element.getReturnType())));
    }
  }

  /** What is wrong with a nested kind is reported there, unless it has no place. */
  private void reportNested(ExecutableElement element, TypeElement nested) {
    faults.markInvalid();
    for (String why : shapes.kindOf(nested).unreported()) {
      faults.at(
          element,
          "the element %s is @%s, which does not match its record: %s"
              .formatted(element.getSimpleName(), nested.getSimpleName(), why));
    }
  }

  private void reportHiddenEnum(ExecutableElement element) {
    Optional<TypeElement> type = ShapeReader.enumType(element.getReturnType());
    Optional<String> hidden = type.isPresent() ? RecordShape.hidden(type.get()) : Optional.empty();
    if (hidden.isPresent()) {
      faults.at(
          element,
          "the generated index cannot see %s, the type of the element %s; make it public"
              .formatted(hidden.get(), element.getSimpleName()));
    }
  }
}
