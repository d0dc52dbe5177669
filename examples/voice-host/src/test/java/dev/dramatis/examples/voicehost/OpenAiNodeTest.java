package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenAI's own client for JavaScript, by chat completions. */
class OpenAiNodeTest {

  @BeforeEach
  void look() {
    NodeClients.assumeInstalled();
  }

  @Test
  void client_listsTalksStreamsAndFails() throws Exception {
    try (RunningHost host = RunningHost.with(Map.of())) {
      assertThat(NodeClients.run("talk.js", host.address()))
          .hasSize(4)
          .satisfiesExactly(
              line ->
                  assertThat(line)
                      .isEqualTo("models: gertrude developpeuse gardener moody trickster"),
              line -> assertThat(line).matches("plain: .* In line 1 you said: Who are you\\?"),
              line ->
                  assertThat(line)
                      .matches("streamed in \\d\\d pieces: .* In line 1 you said: Who are you\\?"),
              line ->
                  assertThat(line)
                      .isEqualTo(
                          "error: NotFoundError 404 model_not_found"
                              + " 404 There is no model with this id; did you mean gertrude?"));
    }
  }

  @Test
  void realtimeClient_isToldWhereToGoAndEnds() throws Exception {
    try (RunningHost host = RunningHost.with(Map.of())) {
      assertThat(NodeClients.run("realtime.js", host.address()))
          .satisfiesExactly(
              line ->
                  assertThat(line)
                      .startsWith("error: This address speaks unmute's protocol")
                      .contains("POST /v1/chat/completions", "code=unsupported_protocol"),
              line -> assertThat(line).startsWith("closed: 4008 This is not OpenAI's Realtime"));
    }
  }

  @Test
  void windowOfMessages_keepsThePrompt() throws Exception {
    try (FakeLlm llm = FakeLlm.that(Chat.newWords());
        RunningHost host = RunningHost.with(llm.settings())) {
      assertThat(NodeClients.run("window.js", host.address())).containsExactly("24 messages");
      assertThat(llm.prompts()).hasSize(12).containsOnly(llm.prompts().get(0));
      assertThat(llm.requests().get(11).path("messages").findValuesAsString("role"))
          .containsExactly(
              "system", "user", "assistant", "user", "assistant", "user", "assistant", "user");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"stream", "whole"})
  void runTools_runsItsToolsBesideTheCharacters(String mode) throws Exception {
    FakeLlm llm =
        new ScriptedLlm()
            .says(
                "Let me look.",
                ScriptedLlm.call("search:0", "search", "{\"what\":\"spoons\"}"),
                ScriptedLlm.call("count:1", "count"))
            .says("One here, and two shops have more.")
            .start();
    try (llm;
        RunningHost host =
            RunningHost.with(llm.settings("DRAMATIS_TOOLS", ToolBank.ALL), new ToolBank()::load)) {
      assertThat(NodeClients.run("tools.js", host.address(), mode))
          .endsWith(
              "client has: user assistant tool assistant",
              "answer: One here, and two shops have more.");
      assertThat(ToolChat.said(llm.requests().get(1)))
          .containsExactly(
              "user: Is there enough silver?",
              "assistant: Let me look. [search:0 search {\"what\":\"spoons\"}] [count:1 count {}]",
              "tool search:0: 2 shops have spoons",
              "tool count:1: 1 spoon");
    }
  }
}
