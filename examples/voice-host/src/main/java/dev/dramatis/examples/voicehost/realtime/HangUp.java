package dev.dramatis.examples.voicehost.realtime;

import org.eclipse.jetty.websocket.api.StatusCode;

/**
 * The reason for which the host ends a connection.
 *
 * @param error the last event
 * @param status the status of the WebSocket's close, as RFC 6455 has them
 * @param reason the reason in the close, for programs
 */
record HangUp(EventError error, int status, String reason) {

  static HangUp tooManyClients() {
    String reason = "Too many people are connected. Please try again later.";
    return new HangUp(EventError.fatal(null, reason), StatusCode.TRY_AGAIN_LATER, reason);
  }

  /** A client that waits for what its audio will do reads a status that is no regular end. */
  static HangUp silent(boolean hasAudio) {
    EventError error =
        EventError.fatal(
            "session_expired",
            "The conversation has ended after a long silence. Connect again to start another one.");
    return hasAudio
        ? new HangUp(error, StatusCode.BAD_DATA, "Nothing but audio has come for too long.")
        : new HangUp(error, StatusCode.SHUTDOWN, "Nothing has come for too long.");
  }

  static HangUp openAiClient() {
    EventError error =
        EventError.client(
            "unsupported_protocol",
            "This address speaks unmute's protocol, in text, and not OpenAI's Realtime API. Use"
                + " POST /v1/chat/completions or POST /v1/responses, with the id of a character as"
                + " the model.");
    return new HangUp(
        error,
        StatusCode.POLICY_VIOLATION,
        "This is not OpenAI's Realtime API. Use POST /v1/chat/completions.");
  }
}
