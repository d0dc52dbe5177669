package dev.dramatis.examples.voicehost.chat;

import tools.jackson.databind.JsonNode;

/** An API by which clients talk to characters. */
public interface ChatApi {

  /**
   * Reads a request.
   *
   * @throws dev.dramatis.examples.voicehost.http.ApiException if it is none
   */
  Question read(JsonNode body);

  /**
   * What a client asks.
   *
   * @param request the same as a request of chat completions
   * @param paths where the client's request has what this one has
   * @param form how it is answered
   */
  record Question(JsonNode request, CallPaths paths, AnswerForm form) {}

  /** The paths of calls in a client's request, which errors name. */
  interface CallPaths {

    /** Returns the path of a call, by the indexes of its message and of the call in it. */
    String of(int message, int call);
  }
}
