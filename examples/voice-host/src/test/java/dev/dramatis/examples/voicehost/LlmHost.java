package dev.dramatis.examples.voicehost;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** A host with an LLM that does what a test says, and the one question that tests ask it. */
record LlmHost(FakeLlm llm, RunningHost host) implements AutoCloseable {

  private static final String PATH = "/v1/chat/completions";

  /** Starts a host that gives up on the LLM after a second of silence. */
  static LlmHost start() throws Exception {
    FakeLlm llm = FakeLlm.saying("Indeed.");
    return new LlmHost(
        llm, RunningHost.with(llm.settings("DRAMATIS_LLM_READ_TIMEOUT_SECONDS", "1")));
  }

  HttpResponse<String> ask(boolean isStream) throws Exception {
    return ask(host, isStream);
  }

  static HttpResponse<String> ask(RunningHost host, boolean isStream) throws Exception {
    return host.send(
        PATH,
        request ->
            request
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body(isStream))));
  }

  /** Returns the stream that the host cuts short. */
  String askCutShort() throws Exception {
    return askCutShort(host);
  }

  static String askCutShort(RunningHost host) throws Exception {
    return host.cutShort(PATH, body(true));
  }

  /** Asks for a stream, and leaves after its first line. */
  void askAndLeave() throws Exception {
    host.leaveAfterFirstLine(PATH, body(true));
  }

  private static String body(boolean isStream) {
    return """
    {"model":"gertrude","stream":%s,"messages":[{"role":"user","content":"Hello"}]}"""
        .formatted(isStream);
  }

  @Override
  public void close() {
    host.close();
    llm.close();
  }
}
