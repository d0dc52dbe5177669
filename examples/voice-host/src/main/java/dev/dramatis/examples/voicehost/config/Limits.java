package dev.dramatis.examples.voicehost.config;

import java.time.Duration;

/**
 * The limits of the host.
 *
 * @param bodyBytes the largest body of a request
 * @param headerBytes the largest headers of a request, its first line included
 * @param messageBytes the largest message on a WebSocket
 * @param sessions the most conversations at once over HTTP, and the most WebSockets, each with at
 *     most ten
 * @param sessionIdle the silence after which a conversation ends
 * @param turns the most answers of the LLM at once
 * @param idle the longest silence between requests, and the longest time for a body
 * @param stop the time that requests have to end when the host stops
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
