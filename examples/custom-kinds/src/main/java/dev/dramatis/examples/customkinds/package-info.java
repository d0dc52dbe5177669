/** A team's own kinds, each an annotation and a record, and the characters that use them. */
@NullMarked
package dev.dramatis.examples.customkinds;

import org.jspecify.annotations.NullMarked;
