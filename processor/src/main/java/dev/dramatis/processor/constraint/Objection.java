package dev.dramatis.processor.constraint;

/**
 * What a constraint has against a value.
 *
 * @param isDecided whether the value violates the constraint; otherwise its regular expression
 *     backtracks on the value for too long, or too deep, to tell
 */
public record Objection(Constraint constraint, boolean isDecided) {}
