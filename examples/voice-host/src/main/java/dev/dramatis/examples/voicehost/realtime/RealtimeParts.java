package dev.dramatis.examples.voicehost.realtime;

import dev.dramatis.examples.voicehost.config.Limits;
import tools.jackson.databind.json.JsonMapper;

/** What all connections share. */
record RealtimeParts(
    Casting casting, Turns turns, RealtimeMeters meters, Limits limits, JsonMapper json) {

  /** A conversation may become as long as one that is sent over HTTP. */
  History history() {
    return new History(limits.bodyBytes());
  }
}
