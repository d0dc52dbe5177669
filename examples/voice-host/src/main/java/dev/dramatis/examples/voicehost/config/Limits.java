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
 * @param idle how long a connection may be silent between requests, and a body may take
 * @param stop how long requests may go on when the host is told to stop
 */
public record Limits(
    int bodyBytes,
    int headerBytes,
    int messageBytes,
    int sessions,
    Duration sessionIdle,
    int turns,
    Duration idle,
    Duration stop) {

  private static final int MEBIBYTE = 1 << 20;

  static Limits from(Settings settings) {
    return new Limits(
        settings.number(Setting.DRAMATIS_MAX_BODY_BYTES, 1_024, 64 * MEBIBYTE),
        settings.number(Setting.DRAMATIS_MAX_HEADER_BYTES, 1_024, MEBIBYTE),
        settings.number(Setting.DRAMATIS_MAX_MESSAGE_BYTES, 1_024, 64 * MEBIBYTE),
        settings.number(Setting.DRAMATIS_MAX_SESSIONS, 1, 1_000_000),
        settings.seconds(Setting.DRAMATIS_SESSION_IDLE_SECONDS),
        settings.number(Setting.DRAMATIS_MAX_TURNS, 1, 200),
        settings.seconds(Setting.DRAMATIS_IDLE_SECONDS),
        settings.seconds(Setting.DRAMATIS_STOP_SECONDS));
  }
}
