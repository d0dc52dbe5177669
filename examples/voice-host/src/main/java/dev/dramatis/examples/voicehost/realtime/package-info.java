/** Conversations over a WebSocket, in the terms of unmute and OpenAI's Realtime API. */
@NullMarked
package dev.dramatis.examples.voicehost.realtime;

import org.jspecify.annotations.NullMarked;
