/** What costs each look-up and each session of a host that has been running for a while. */
@NullMarked
package dev.dramatis.tools.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
