/** Compiles and runs programs in JVMs of their own, and says what they printed and what it took. */
@NullMarked
package dev.dramatis.tools.benchmarks.run;

import org.jspecify.annotations.NullMarked;
