package dev.dramatis.examples.voicehost.tools;

import tools.jackson.databind.node.ArrayNode;

/** The tools that the client of an answer brings, and calls itself. */
public interface ClientTools {

  /** A client without tools. */
  ClientTools NONE =
      new ClientTools() {
        @Override
        public boolean has(String name) {
          return false;
        }

        @Override
        public void keep(String id, ArrayNode calls) {
          throw new IllegalStateException("a client without tools has no calls");
        }
      };

  /** Returns true if the client has a tool of the name. */
  boolean has(String name);

  /**
   * Keeps the calls of an answer until the client comes back with the results of its own.
   *
   * @param id the id of the answer; the client's calls have it as the beginning of theirs
   * @param calls all calls in their order: each with its JSON as the LLM made it, and with {@code
   *     given}, the id that the client has of it, or with {@code result}
   */
  void keep(String id, ArrayNode calls);
}
