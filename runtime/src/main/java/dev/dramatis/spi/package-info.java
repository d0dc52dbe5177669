/** The API for generated code; append-only, so that a released bank runs on every later runtime. */
@NullMarked
package dev.dramatis.spi;

import org.jspecify.annotations.NullMarked;
