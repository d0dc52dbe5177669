/** The cost of look-ups and sessions in a host that has warmed up. */
@NullMarked
package dev.dramatis.tools.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
