/** What a build asks of the processor with {@code -A} options. */
@NullMarked
package dev.dramatis.processor.option;

import org.jspecify.annotations.NullMarked;
