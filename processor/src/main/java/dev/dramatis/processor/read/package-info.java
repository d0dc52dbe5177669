/** Reads what the sources and class files of a compile declare into the model. */
@NullMarked
package dev.dramatis.processor.read;

import org.jspecify.annotations.NullMarked;
