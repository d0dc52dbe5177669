/** The host's side of a system prompt: house rules and the user's data. */
@NullMarked
package dev.dramatis.prompt;

import org.jspecify.annotations.NullMarked;
