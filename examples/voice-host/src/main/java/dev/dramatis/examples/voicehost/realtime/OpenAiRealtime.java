package dev.dramatis.examples.voicehost.realtime;

import java.util.Collections;
import java.util.Set;
import org.eclipse.jetty.websocket.api.UpgradeRequest;
import tools.jackson.databind.node.ObjectNode;

/**
 * The marks of a client of OpenAI's Realtime API. It shares the subprotocol and some names of
 * events with unmute's protocol, and would wait for other events for ever.
 */
final class OpenAiRealtime {

  /** Each query of OpenAI's address has one of these, and unmute's address has no query. */
  private static final Set<String> PARAMETERS = Set.of("model", "call_id", "intent");

  private static final String VERSION = "OpenAI-Beta";

  /** Browsers cannot send headers, so key, version and SDK are subprotocols there. */
  private static final String SUBPROTOCOLS = "openai-";

  private OpenAiRealtime() {}

  static boolean isMeantBy(UpgradeRequest request) {
    return !Collections.disjoint(request.getParameterMap().keySet(), PARAMETERS)
        || request.getHeader(VERSION) != null
        || request.getSubProtocols().stream().anyMatch(name -> name.startsWith(SUBPROTOCOLS));
  }

  /** Returns whether a {@code session.update} is OpenAI's. */
  static boolean isMeantBy(ObjectNode session) {
    return session.path("instructions").isString() || session.path("type").isString();
  }
}
