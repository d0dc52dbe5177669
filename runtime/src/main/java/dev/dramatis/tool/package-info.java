/** The tools of a character: their definitions, and the results of their calls. */
@NullMarked
package dev.dramatis.tool;

import org.jspecify.annotations.NullMarked;
