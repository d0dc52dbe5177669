/**
 * Jakarta Validation in the compiler: reads constraints, and evaluates them on constants as
 * Hibernate Validator does at run time.
 */
@NullMarked
package dev.dramatis.processor.constraint;

import org.jspecify.annotations.NullMarked;
