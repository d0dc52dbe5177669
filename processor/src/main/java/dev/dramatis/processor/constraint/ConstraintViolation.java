package dev.dramatis.processor.constraint;

/**
 * A constraint that a value violates, or may violate.
 *
 * @param isDecided false if the constraint's regular expression backtracks on the value for too
 *     long, or too deep, to decide
 */
public record ConstraintViolation(Constraint constraint, boolean isDecided) {}
