/** The {@code -A} options of a build. */
@NullMarked
package dev.dramatis.processor.option;

import org.jspecify.annotations.NullMarked;
