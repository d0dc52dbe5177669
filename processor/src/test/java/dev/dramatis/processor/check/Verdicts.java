package dev.dramatis.processor.check;

import dev.dramatis.processor.check.ConstraintViolations.Violation;
import dev.dramatis.processor.constraint.Constraint;
import dev.dramatis.processor.harness.BareMessages;
import dev.dramatis.processor.model.BoundValue;
import dev.dramatis.processor.model.BoundValue.Absent;
import dev.dramatis.processor.model.BoundValue.EnumConstant;
import dev.dramatis.processor.model.BoundValue.Items;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.BoundValue.Scalar;
import dev.dramatis.processor.model.Kind.Component;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the processor, and what Hibernate Validator has against a record: where, which constraint,
 * and with which bounds.
 */
final class Verdicts {

  private static final List<String> BOUNDS =
      List.of("value", "min", "max", "integer", "fraction", "regexp", "inclusive");

  /** That the validator threw an exception instead of deciding. */
  static final Set<String> FAILURE = Set.of("an exception");

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new BareMessages())
          .buildValidatorFactory()
          .getValidator();

  private final CompiledKinds kinds;

  Verdicts(CompiledKinds kinds) {
    this.kinds = kinds;
  }

  Set<String> ofProcessor(RecordValue bound) {
    Set<String> verdicts = new TreeSet<>();
    collect(bound, "", verdicts);
    return verdicts;
  }

  private static void collect(RecordValue bound, String path, Set<String> verdicts) {
    List<Component> components = bound.kind().components();
    for (int i = 0; i < components.size(); i++) {
      BoundValue value = bound.values().get(i);
      String here = path + components.get(i).name();
      for (Violation violation : ConstraintViolations.of(components.get(i), value)) {
        verdicts.add(where(here, value, violation.value()) + " " + spelled(violation.constraint()));
      }
      inside(value, here, verdicts);
    }
  }

  private static void inside(BoundValue value, String path, Set<String> verdicts) {
    if (value instanceof RecordValue nested) {
      collect(nested, path + ".", verdicts);
    }
    List<BoundValue> items = ConstraintViolations.items(value);
    for (int i = 0; i < items.size(); i++) {
      inside(items.get(i), path + "[" + i + "]", verdicts);
    }
  }

  /** Two equal items are two places. */
  @SuppressWarnings("ReferenceEquality")
  private static String where(String path, BoundValue value, BoundValue violating) {
    List<BoundValue> items = ConstraintViolations.items(value);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) == violating) {
        return path + "[" + i + "].<list element>";
      }
    }
    return path;
  }

  private static String spelled(Constraint constraint) {
    return spelled(constraint.name(), constraint.attributes());
  }

  private static String spelled(String name, Map<String, Object> attributes) {
    return BOUNDS.stream()
        .filter(attributes::containsKey)
        .map(bound -> bound + "=" + attributes.get(bound))
        .collect(Collectors.joining(", ", "@" + name + "(", ")"));
  }

  Set<String> ofValidator(RecordValue bound) throws ReflectiveOperationException {
    Object instance = instance(bound);
    try {
      return VALIDATOR.validate(instance).stream()
          .map(Verdicts::spelled)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (ValidationException e) {
      return FAILURE;
    }
  }

  private static String spelled(ConstraintViolation<?> violation) {
    var descriptor = violation.getConstraintDescriptor();
    return violation.getPropertyPath()
        + " "
        + spelled(
            descriptor.getAnnotation().annotationType().getSimpleName(),
            descriptor.getAttributes());
  }

  private Object instance(RecordValue bound) throws ReflectiveOperationException {
    List<@Nullable Object> values = new ArrayList<>();
    for (BoundValue value : bound.values()) {
      values.add(plain(value));
    }
    Class<?> record = kinds.load(bound.kind().record().reflectionName());
    return record.getDeclaredConstructors()[0].newInstance(values.toArray());
  }

  private @Nullable Object plain(BoundValue value) throws ReflectiveOperationException {
    if (value instanceof Absent) {
      return null;
    }
    if (value instanceof RecordValue nested) {
      return instance(nested);
    }
    if (value instanceof EnumConstant constant) {
      return kinds.load(constant.type().reflectionName()).getField(constant.name()).get(null);
    }
    return value instanceof Scalar scalar ? scalar.value() : list((Items) value);
  }

  private List<@Nullable Object> list(Items items) throws ReflectiveOperationException {
    List<@Nullable Object> list = new ArrayList<>();
    for (BoundValue item : items.values()) {
      list.add(plain(item));
    }
    return list;
  }
}
