/** Whether the servers that a conversation needs are up. */
@NullMarked
package dev.dramatis.examples.voicehost.health;

import org.jspecify.annotations.NullMarked;
