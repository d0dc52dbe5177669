/** What teams use instead of Dramatis, each as its own documentation would have it used. */
@NullMarked
package dev.dramatis.tools.benchmarks.program.peer;

import org.jspecify.annotations.NullMarked;
