/** Saved conversations in Redis, for a restart and for further hosts. */
@NullMarked
package dev.dramatis.examples.voicehost.redis;

import org.jspecify.annotations.NullMarked;
