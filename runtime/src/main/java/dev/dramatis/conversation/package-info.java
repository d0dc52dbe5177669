/**
 * Sessions by conversation, for hosts whose conversations outlive a request or a process: {@link
 * dev.dramatis.conversation.CharacterSessions}.
 */
@NullMarked
package dev.dramatis.conversation;

import org.jspecify.annotations.NullMarked;
