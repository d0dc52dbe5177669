/** A bank as the processor generates it, written by hand: an index, a factory, two characters. */
@NullMarked
package dev.dramatis.cast;

import org.jspecify.annotations.NullMarked;
