/** Follows the pages of the guide, step by step, as a reader does. */
@NullMarked
package dev.dramatis.examples.guide;

import org.jspecify.annotations.NullMarked;
