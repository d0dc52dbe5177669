/** Compilers and programs in processes of their own, with their output and their times. */
@NullMarked
package dev.dramatis.tools.benchmarks.run;

import org.jspecify.annotations.NullMarked;
