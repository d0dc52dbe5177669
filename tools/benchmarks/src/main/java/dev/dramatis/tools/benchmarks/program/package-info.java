/** The programs that are measured: Dramatis, code written by hand, and what teams use instead. */
@NullMarked
package dev.dramatis.tools.benchmarks.program;

import org.jspecify.annotations.NullMarked;
