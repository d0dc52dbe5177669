/** The cast of an inn, with which this module's tests try the library. */
@NullMarked
package dev.dramatis.testing.inn;

import org.jspecify.annotations.NullMarked;
