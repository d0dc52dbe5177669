/** Golden prompts of a cast, calls of tools as an LLM makes them, and assertions on both. */
@NullMarked
package dev.dramatis.testing;

import org.jspecify.annotations.NullMarked;
