/** The rules for characters, from declarations to issues. */
@NullMarked
package dev.dramatis.processor.check;

import org.jspecify.annotations.NullMarked;
