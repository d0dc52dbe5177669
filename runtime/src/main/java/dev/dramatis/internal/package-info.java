/** The internals of the runtime, which may change at any time. */
@NullMarked
package dev.dramatis.internal;

import org.jspecify.annotations.NullMarked;
