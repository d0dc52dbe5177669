/** How a system prompt is made: the author's generator, its context, the host's house rules. */
@NullMarked
package dev.dramatis.prompt;

import org.jspecify.annotations.NullMarked;
