package dev.dramatis.examples.springboot;

import org.jspecify.annotations.Nullable;

/**
 * A character's answer.
 *
 * @param text what the character says, for the TTS
 * @param voice the voice as the TTS server knows it
 */
record TalkView(@Nullable String text, String voice) {}
