package dev.dramatis.examples.voicehost.realtime;

import org.eclipse.jetty.websocket.api.StatusCode;

/**
 * The reason for which the host ends a connection.
 *
 * <p>After a status of RFC 6455's other than 1000, Jetty closes the connection at once. A client
 * that still sends then loses what it has not read: the error and the status too. So a client that
 * may send gets a private status, which ends like the one of the RFC that it stands for.
 *
 * @param error the last event
 * @param status the status of the WebSocket's close
 * @param reason the reason in the close, for programs
 */
record HangUp(EventError error, int status, String reason) {

  private static final int UNACCEPTABLE_DATA = 4003;
  private static final int POLICY_VIOLATION = 4008;
  private static final int TRY_AGAIN_LATER = 4013;

  static HangUp tooManyClients() {
    String reason = "Too many people are connected. Please try again later.";
    return new HangUp(EventError.fatal(null, reason), TRY_AGAIN_LATER, reason);
  }

  /** A client that waits for what its audio will do reads a status that is no regular end. */
  static HangUp silent(boolean hasAudio) {
    EventError error =
        EventError.fatal(
            "session_expired",
            "The conversation has ended after a long silence. Connect again to start another one.");
    return hasAudio
        ? new HangUp(error, UNACCEPTABLE_DATA, "Nothing but audio has come for too long.")
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
        POLICY_VIOLATION,
        "This is not OpenAI's Realtime API. Use POST /v1/chat/completions.");
  }
}
