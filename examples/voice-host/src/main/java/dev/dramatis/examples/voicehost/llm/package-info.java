/** What answers in a conversation, in the terms of OpenAI's chat completions. */
@NullMarked
package dev.dramatis.examples.voicehost.llm;

import org.jspecify.annotations.NullMarked;
