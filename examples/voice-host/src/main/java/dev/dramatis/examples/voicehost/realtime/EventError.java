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

  static final EventError AUDIO_NOT_SUPPORTED =
      client(
          "audio_not_supported",
          "This host neither hears nor speaks: audio stays with the speech-to-text and"
              + " text-to-speech servers. Send what was said as text, with"
              + " conversation.item.create and response.create. Further audio is ignored.");

  static EventError client(String code, String message) {
    return new EventError(CLIENT, code, message, null, null);
  }

  static EventError server(String code, String message) {
    return new EventError(SERVER, code, message, null, null);
  }

  /** What unmute says before it hangs up. */
  static EventError fatal(String message) {
    return new EventError("fatal", null, message, null, null);
  }

  /**
   * A member of the event is not what it must be; the details have the form of unmute's.
   *
   * @param expected what comes after "must be"
   */
  static EventError badParameter(String param, String expected) {
    String message = "%s must be %s.".formatted(param, expected);
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
