package dev.dramatis.processor.read;

import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.constraint.ConstraintApplicability;
import dev.dramatis.processor.constraint.ConstraintReader;
import dev.dramatis.processor.constraint.ValueType;
import dev.dramatis.processor.model.Kind.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The constraints of one record's components, those that cannot hold reported at their elements.
 */
final class ComponentConstraints {

  private final TypeElement record;
  private final KindFaults faults;
  private final Set<String> reported = new HashSet<>();

  ComponentConstraints(TypeElement record, KindFaults faults) {
    this.record = record;
    this.faults = faults;
    for (Constraint constraint : new ConstraintReader(faults::atBinding).read(record)) {
      addForRunTime(constraint, record.getSimpleName().toString());
    }
  }

  /**
   * @param annotated a component's field, or the type of its list's items
   * @param type what a value there is
   */
  List<Constraint> read(
      AnnotatedConstruct annotated, Shape shape, TypeMirror type, ExecutableElement element) {
    List<Constraint> constraints =
        new ConstraintReader(why -> report(element, why)).read(annotated);
    for (Constraint constraint : constraints) {
      addForRunTime(constraint, element.getSimpleName().toString());
      for (String fault :
          ConstraintApplicability.faults(constraint, valueType(shape), SpelledType.of(type))) {
        report(
            element,
            "the component of %s in the record %s has %s"
                .formatted(element.getSimpleName(), record.getSimpleName(), fault));
      }
    }
    return constraints;
  }

  /** Adds the constraints that no compiler can decide: {@code @Luhn on number}. */
  private void addForRunTime(Constraint constraint, String where) {
    ConstraintApplicability.forRunTime(constraint)
        .forEach(name -> faults.atRunTime("@%s on %s".formatted(name, where)));
  }

  private void report(ExecutableElement element, String why) {
    if (reported.add(why)) {
      faults.at(element, why);
    }
  }

  private static ValueType valueType(Shape shape) {
    if (shape instanceof Shape.OfItems) {
      return ValueType.LIST;
    }
    if (!(shape instanceof Shape.OfScalar scalar)) {
      return ValueType.OTHER;
    }
    if (scalar.type() == String.class) {
      return ValueType.TEXT;
    }
    if (scalar.type() == Boolean.class) {
      return ValueType.BOOLEAN;
    }
    return Number.class.isAssignableFrom(scalar.type()) ? ValueType.NUMBER : ValueType.OTHER;
  }
}
