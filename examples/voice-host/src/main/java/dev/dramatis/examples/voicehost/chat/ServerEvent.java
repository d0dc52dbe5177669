package dev.dramatis.examples.voicehost.chat;

import org.jspecify.annotations.Nullable;

/**
 * A server-sent event.
 *
 * @param name its type; null for a message
 * @param data a text, or what is written as JSON
 */
public record ServerEvent(@Nullable String name, Object data) {

  static ServerEvent message(Object data) {
    return new ServerEvent(null, data);
  }
}
