/** The shortest way from a cast to a system prompt. */
@NullMarked
package dev.dramatis.examples.quickstart;

import org.jspecify.annotations.NullMarked;
