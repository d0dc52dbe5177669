/** Where the jars of the measured programs come from: Maven's repositories, and this build. */
@NullMarked
package dev.dramatis.tools.benchmarks.library;

import org.jspecify.annotations.NullMarked;
