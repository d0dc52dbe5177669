/** The model of a character: its definition, voice source, instructions, traits and prompt code. */
@NullMarked
package dev.dramatis.character;

import org.jspecify.annotations.NullMarked;
