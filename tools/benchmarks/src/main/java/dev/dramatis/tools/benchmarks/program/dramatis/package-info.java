/** The casts as characters, and programs that load them with Dramatis. */
@NullMarked
package dev.dramatis.tools.benchmarks.program.dramatis;

import org.jspecify.annotations.NullMarked;
