package dev.dramatis.processor.constraint;

import java.util.Optional;

/** What one of the specification's constraints asks of a value. */
interface Rule {

  boolean appliesTo(ValueType type);

  /** What is wrong with the constraint's own parameters, as the end of a sentence. */
  default Optional<String> fault(Constraint constraint) {
    return Optional.empty();
  }

  /** Whether a component that is null satisfies the constraint; most leave that to others. */
  default boolean acceptsNull() {
    return true;
  }

  /** Whether a value of a type that the constraint applies to satisfies it. */
  boolean accepts(Constraint constraint, Object value);
}
