/** The built-in kinds of instructions, with their questions, animals and conversation starters. */
@NullMarked
package dev.dramatis.instructions;

import org.jspecify.annotations.NullMarked;
