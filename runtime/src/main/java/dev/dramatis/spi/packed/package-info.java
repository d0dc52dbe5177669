/** The definitions of large casts as packed texts, which generated code reads. */
@NullMarked
package dev.dramatis.spi.packed;

import org.jspecify.annotations.NullMarked;
