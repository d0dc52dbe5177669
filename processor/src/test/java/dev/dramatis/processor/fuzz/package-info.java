/** Sources broken at random, which the processor must survive. */
@NullMarked
package dev.dramatis.processor.fuzz;

import org.jspecify.annotations.NullMarked;
