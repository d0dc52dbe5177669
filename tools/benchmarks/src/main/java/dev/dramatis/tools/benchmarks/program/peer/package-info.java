/** Libraries that teams use instead of Dramatis, each used as its documentation says. */
@NullMarked
package dev.dramatis.tools.benchmarks.program.peer;

import org.jspecify.annotations.NullMarked;
