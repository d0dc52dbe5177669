/**
 * Jakarta Validation in the compiler: reading constraints, and deciding them on constants as
 * Hibernate Validator does at run time.
 */
@NullMarked
package dev.dramatis.processor.constraint;

import org.jspecify.annotations.NullMarked;
