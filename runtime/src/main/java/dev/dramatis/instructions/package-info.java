/** What a character tells the LLM, as data: the built-in kinds and their material. */
@NullMarked
package dev.dramatis.instructions;

import org.jspecify.annotations.NullMarked;
