package dev.dramatis.examples.voicehost.realtime;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a {@code session.update} asks for.
 *
 * @param sent all of it, with what was left out as unmute reads it, for the answer
 * @param instructions what the LLM is to be told; null leaves it to the voice
 * @param voice what the TTS is told; null leaves it to the character
 */
record SessionConfig(
    ObjectNode sent, @Nullable WireInstructions instructions, @Nullable String voice) {

  /**
   * Reads the event.
   *
   * @throws EventException if a member has the wrong type
   */
  static SessionConfig of(ClientEvent event) {
    ObjectNode sent = event.object("session");
    JsonNode instructions = sent.path("instructions");
    if (!isUnset(instructions) && !instructions.isObject()) {
      throw bad("instructions", "an object or null");
    }
    JsonNode voice = sent.path("voice");
    if (!isUnset(voice) && !voice.isString()) {
      throw bad("voice", "a text or null");
    }
    JsonNode allowRecording = sent.path("allow_recording");
    if (!allowRecording.isMissingNode() && !allowRecording.isBoolean()) {
      throw bad("allow_recording", "true or false");
    }
    return new SessionConfig(
        whole(sent),
        instructions instanceof ObjectNode object ? WireInstructions.of(object) : null,
        voice.asString("").isBlank() ? null : voice.asString(""));
  }

  /** A client that knows unmute's schema wants all three members in the answer. */
  private static ObjectNode whole(ObjectNode sent) {
    for (String member : new String[] {"instructions", "voice"}) {
      if (!sent.has(member)) {
        sent.putNull(member);
      }
    }
    return sent.has("allow_recording") ? sent : sent.put("allow_recording", false);
  }

  static boolean isUnset(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  private static EventException bad(String member, String expected) {
    return new EventException(EventError.badParameter("session." + member, expected));
  }
}
