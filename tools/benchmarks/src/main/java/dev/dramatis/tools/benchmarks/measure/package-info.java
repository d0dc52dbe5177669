/** Figures: series of them, what they have in common, and how two series compare. */
@NullMarked
package dev.dramatis.tools.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
