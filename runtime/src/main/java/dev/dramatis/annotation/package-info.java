/** The annotations that an author writes on a character class and on a team's own kinds. */
@NullMarked
package dev.dramatis.annotation;

import org.jspecify.annotations.NullMarked;
