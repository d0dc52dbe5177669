/** The built-in voice sources, with their constraints. */
@NullMarked
package dev.dramatis.voice;

import org.jspecify.annotations.NullMarked;
