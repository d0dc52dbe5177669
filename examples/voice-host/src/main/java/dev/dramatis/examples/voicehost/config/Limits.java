package dev.dramatis.examples.voicehost.config;

import java.time.Duration;

/**
 * How much the host takes on.
 *
 * @param bodyBytes the largest body of a request
 * @param headerBytes the largest headers of a request, its first line included
 * @param messageBytes the largest message on a WebSocket
 * @param sessions how many conversations are open at once over HTTP, and how many over WebSockets
 * @param sessionIdle how long a conversation may be silent until it ends
 * @param turns how many answers of the LLM are under way at once
 */
public record Limits(
    int bodyBytes,
    int headerBytes,
    int messageBytes,
    int sessions,
    Duration sessionIdle,
    int turns) {

  private static final int MEBIBYTE = 1 << 20;

  static Limits from(Settings settings) {
    return new Limits(
        settings.number("DRAMATIS_MAX_BODY_BYTES", MEBIBYTE, 1_024, 64 * MEBIBYTE),
        settings.number("DRAMATIS_MAX_HEADER_BYTES", 8_192, 1_024, MEBIBYTE),
        settings.number("DRAMATIS_MAX_MESSAGE_BYTES", MEBIBYTE / 4, 1_024, 64 * MEBIBYTE),
        settings.number("DRAMATIS_MAX_SESSIONS", 1_000, 1, 1_000_000),
        settings.seconds("DRAMATIS_SESSION_IDLE_SECONDS", 900),
        settings.number("DRAMATIS_MAX_TURNS", 64, 1, 200));
  }
}
