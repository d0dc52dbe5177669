package dev.dramatis.examples.voicehost.realtime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an {@code error} event says; what the client sent is not repeated.
 *
 * @param type whose mistake it is
 * @param code what programs tell errors apart by
 * @param message one sentence for people
 * @param param the member of the client's event that it is about
 * @param details unmute's addition: where in the event it is, or names that may have been meant
 */
record EventError(
    String type,
    @Nullable String code,
    String message,
    @Nullable String param,
    @Nullable JsonNode details) {

  private static final String CLIENT = "invalid_request_error";
  private static final String SERVER = "server_error";

  static final EventError NO_SESSION =
      client(
          "no_session",
          "There is no session yet; first send session.update with the instructions of an"
              + " entry of GET /v1/voices, or the id of a character as session.character.");

  static final EventError NO_CHARACTER =
      invalid(
          "session.instructions",
          "The event names no character, and no listed character alone has its voice. Send the"
              + " instructions of an entry of GET /v1/voices, or the id of a character as"
              + " session.character.");

  static final EventError NO_RESPONSE =
      client("response_not_active", "No answer is under way, so there is none to end.");

  static final EventError UNKNOWN_EVENT =
      client(
          "unknown_event",
          "There is no such event; send session.update, conversation.item.create, response.create"
              + " or response.cancel.");

  static final EventError AUDIO_NOT_SUPPORTED =
      client(
          "audio_not_supported",
          "This host neither hears nor speaks: audio stays with the speech-to-text and"
              + " text-to-speech servers. Send what was said as text, with"
              + " conversation.item.create and response.create. Further audio is ignored.");

  /** The same for people with a microphone: unmute's frontend shows it, and text after an S. */
  static final EventError NOT_HEARD =
      client(
          "audio_not_supported",
          "The characters here cannot hear you, and they have no voice. Press S to read what they"
              + " say.");

  static EventError client(String code, String message) {
    return new EventError(CLIENT, code, message, null, null);
  }

  static EventError server(String code, String message) {
    return new EventError(SERVER, code, message, null, null);
  }

  /** What is said before the host hangs up, of unmute's type. */
  static EventError fatal(@Nullable String code, String message) {
    return new EventError("fatal", code, message, null, null);
  }

  /** Returns the same for people who can do nothing about the reason. */
  EventError forVisitors() {
    return new EventError(
        type, code, "The character cannot answer now. Please try again later.", param, details);
  }

  /**
   * A member of the event is not what it must be.
   *
   * @param expected what comes after "must be"
   */
  static EventError badParameter(String param, String expected) {
    return invalid(param, "%s must be %s.".formatted(param, expected));
  }

  /** A member of the event cannot be used; the details have the form of unmute's. */
  static EventError invalid(String param, String message) {
    ObjectNode place = JsonNodeFactory.instance.objectNode();
    ArrayNode path = place.putArray("loc");
    for (String name : param.split("\\.", -1)) {
      path.add(name);
    }
    place.put("msg", message);
    ArrayNode details = JsonNodeFactory.instance.arrayNode().add(place);
    return new EventError(CLIENT, "invalid_parameter", message, param, details);
  }

  /** There is no character with the id that a member of the event carries. */
  static EventError unknownCharacter(String param, List<String> near) {
    String message = "There is no character with this id";
    message += near.isEmpty() ? "." : "; did you mean " + String.join(", ", near) + "?";
    ObjectNode details = JsonNodeFactory.instance.objectNode();
    near.forEach(details.putArray("near")::add);
    return new EventError(CLIENT, "unknown_character", message, param, details);
  }
}
