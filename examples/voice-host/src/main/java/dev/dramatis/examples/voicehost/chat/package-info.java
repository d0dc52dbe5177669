/** Characters as the models of an OpenAI-compatible API. */
@NullMarked
package dev.dramatis.examples.voicehost.chat;

import org.jspecify.annotations.NullMarked;
