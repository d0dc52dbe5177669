/** The jars of the measured programs, from Maven's repositories and from this build. */
@NullMarked
package dev.dramatis.tools.benchmarks.library;

import org.jspecify.annotations.NullMarked;
