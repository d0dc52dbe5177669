/** What an author writes on a character class, and on the kinds a team adds. */
@NullMarked
package dev.dramatis.annotation;

import org.jspecify.annotations.NullMarked;
