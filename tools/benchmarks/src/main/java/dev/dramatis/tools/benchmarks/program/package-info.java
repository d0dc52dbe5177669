/**
 * The programs that are measured: Dramatis in {@code dramatis}, code written by hand in {@code
 * hand}, what teams use instead in {@code peer}, and the bounds of them all here.
 */
@NullMarked
package dev.dramatis.tools.benchmarks.program;

import org.jspecify.annotations.NullMarked;
