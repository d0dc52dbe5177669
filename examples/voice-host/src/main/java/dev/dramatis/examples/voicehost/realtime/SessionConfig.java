package dev.dramatis.examples.voicehost.realtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a {@code session.update} asks for.
 *
 * @param known what the host knows of it, with what was left out as unmute reads it, for the answer
 * @param character the id of the character to go on with, or null if none is named
 * @param instructions what the LLM is to be told, from the beginning; null if nothing is
 * @param isCastByVoice true if the event has no instructions, not even null ones: its voice may
 *     then mean another character
 * @param voice the voice for the TTS, or null for the conversation's own
 */
record SessionConfig(
    ObjectNode known,
    @Nullable String character,
    @Nullable WireInstructions instructions,
    boolean isCastByVoice,
    @Nullable String voice) {

  private static final int LONGEST_VOICE = 1_000;

  /**
   * Reads the event's session.
   *
   * @throws EventException if a member has the wrong type, or two of them contradict each other
   */
  static SessionConfig of(ObjectNode sent) {
    JsonNode character = sent.path("character");
    if (!isUnset(character) && !character.isString()) {
      throw bad("character", "the id of a character, or null");
    }
    JsonNode instructions = sent.path("instructions");
    if (!isUnset(instructions) && !instructions.isObject()) {
      throw bad("instructions", "an object with a type or the id of a character, or null");
    }
    if (character.isString() && instructions.isObject()) {
      throw bad("instructions", "left out or null where session.character names the character");
    }
    JsonNode voice = sent.path("voice");
    if (!isUnset(voice) && !(voice.isString() && voice.asString().length() <= LONGEST_VOICE)) {
      throw bad("voice", "a text of at most %d characters, or null".formatted(LONGEST_VOICE));
    }
    JsonNode allowRecording = sent.path("allow_recording");
    if (!allowRecording.isMissingNode() && !allowRecording.isBoolean()) {
      throw bad("allow_recording", "true or false");
    }
    return new SessionConfig(
        known(sent),
        character.isString() ? character.asString() : null,
        instructions instanceof ObjectNode object ? WireInstructions.of(object) : null,
        instructions.isMissingNode(),
        voice.asString("").isBlank() ? null : voice.asString(""));
  }

  /** A client that knows unmute's schema wants all three members in the answer. */
  private static ObjectNode known(ObjectNode sent) {
    ObjectNode known = sent.objectNode();
    for (Map.Entry<String, JsonNode> member : sent.properties()) {
      JsonNode value = member.getValue();
      switch (member.getKey()) {
        case "instructions" ->
            known.set(
                "instructions",
                value instanceof ObjectNode object ? WireInstructions.known(object) : value);
        case "voice", "allow_recording" -> known.set(member.getKey(), value);
        default -> {
          // The host has no use for it, and sends nothing back that it does not know.
        }
      }
    }
    for (String member : new String[] {"instructions", "voice"}) {
      if (!known.has(member)) {
        known.putNull(member);
      }
    }
    return known.has("allow_recording") ? known : known.put("allow_recording", false);
  }

  static boolean isUnset(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  private static EventException bad(String member, String expected) {
    return new EventException(EventError.badParameter("session." + member, expected));
  }
}
