/** What an author declared, as plain values that know no element of the compiler. */
@NullMarked
package dev.dramatis.processor.model;

import org.jspecify.annotations.NullMarked;
