/** The synthetic casts that are measured, the same for every program. */
@NullMarked
package dev.dramatis.tools.benchmarks.cast;

import org.jspecify.annotations.NullMarked;
