/**
 * Definitions of large casts as packed texts, which generated code reads. They pay where a module
 * has more than 100 characters: reading one text then costs a compiler and a JVM less than the code
 * that makes the definition.
 */
@NullMarked
package dev.dramatis.spi.packed;

import org.jspecify.annotations.NullMarked;
