/** An HTTP service in front of a cast; start reading at {@link VoiceHost}. */
@NullMarked
package dev.dramatis.examples.voicehost;

import org.jspecify.annotations.NullMarked;
