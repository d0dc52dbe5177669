/** The arguments of tools, for generated code; append-only, as {@link dev.dramatis.spi} is. */
@NullMarked
package dev.dramatis.spi.tool;

import org.jspecify.annotations.NullMarked;
