package dev.dramatis.examples.voicehost.realtime;

import dev.dramatis.examples.voicehost.config.Limits;
import dev.dramatis.examples.voicehost.http.JsonReader;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/**
 * What all connections share.
 *
 * @param patience how long a client may read nothing of what waits for it
 */
record RealtimeParts(
    Casting casting,
    Turns turns,
    RealtimeMeters meters,
    Limits limits,
    Duration patience,
    JsonReader reader,
    JsonMapper json) {

  /** More than an hour of talk, and little enough to be kept for each of many connections. */
  private static final int MOST_REMEMBERED = 65_536;

  /** No more is remembered than could be sent over HTTP. */
  History history() {
    return new History(Math.min(MOST_REMEMBERED, limits.bodyBytes()));
  }
}
