/** The characters' tools in an answer of the LLM: their calls, with a limit on time and number. */
@NullMarked
package dev.dramatis.examples.voicehost.tools;

import org.jspecify.annotations.NullMarked;
