/** The parts of the benchmarks, one for each goal: the programs, the casts and the rounds. */
@NullMarked
package dev.dramatis.tools.benchmarks.part;

import org.jspecify.annotations.NullMarked;
