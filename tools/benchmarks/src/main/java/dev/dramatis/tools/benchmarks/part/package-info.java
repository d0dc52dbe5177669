/** The parts of the benchmarks, one a goal: what is compared, with which casts and how often. */
@NullMarked
package dev.dramatis.tools.benchmarks.part;

import org.jspecify.annotations.NullMarked;
