package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients in JavaScript with their defaults, by which they talk to the Responses API. */
@Timeout(60)
class ResponsesNodeTest {

  private static final String FIRST = "I am the one who draws a number for every visitor.";
  private static final String SECOND = "And you are the one who has to guess it, of course.";
  private static final String STATE =
      "400 The parameter previous_response_id is not supported."
          + " This host stores no responses; send the whole conversation as input.";

  private static FakeLlm llm;
  private static RunningHost host;

  @BeforeAll
  static void start() throws Exception {
    NodeClients.assumeInstalled();
    llm = FakeLlm.saying(FIRST);
    host =
        RunningHost.with(
            llm.settings("DRAMATIS_TOOLS", ToolBank.ALL),
            cast -> TestCast.load(cast, new ToolBank()));
  }

  @AfterAll
  static void stop() {
    if (host != null) {
      host.close();
      llm.close();
    }
  }

  @BeforeEach
  void forget() {
    llm.requests().clear();
  }

  private static List<String> run(String script, String... more) throws Exception {
    String[] arguments = new String[more.length + 1];
    arguments[0] = host.address();
    System.arraycopy(more, 0, arguments, 1, more.length);
    return NodeClients.run(script, arguments);
  }

  /** Checks that the last line was asked with the prompt of the first, which has a drawn number. */
  private static void assertOnePrompt() {
    List<String> drawn =
        llm.prompts().stream()
            .map(prompt -> prompt.lines().filter(line -> line.startsWith("Draw ")).findAny())
            .map(Optional::orElseThrow)
            .toList();
    assertThat(drawn.get(drawn.size() - 1)).isEqualTo(drawn.get(0));
  }

  @Test
  void openai_talksStreamsParsesAndFails() throws Exception {
    new ScriptedLlm()
        .says(FIRST)
        .says("A stream.")
        .says("Another.")
        .says("{\"line\":\"x\"}")
        .says(SECOND)
        .playOn(llm);

    assertThat(run("responses.js", "developpeuse"))
        .containsExactly(
            "plain: completed false " + FIRST,
            "streamed: A stream.",
            "stream helper: completed Another.",
            "parsed: line",
            "second turn: " + SECOND,
            "state: BadRequestError " + STATE,
            "retrieve: NotFoundError 404 This host stores no responses and no conversations;"
                + " send the whole conversation to POST /v1/responses.",
            "model: NotFoundError 404 There is no model with this id; did you mean gertrude?",
            "speech: NotFoundError 404 There is nothing at this address. The host answers in text,"
                + " at /v1/chat/completions and /v1/responses;"
                + " it has no audio, images, embeddings or files.");
    assertOnePrompt();
  }

  @Test
  void aiSdk_talksStreamsMakesObjectsAndIsToldToSendItsItems() throws Exception {
    new ScriptedLlm()
        .says(FIRST)
        .says("A stream.")
        .says("{\"line\":\"x\"}")
        .says(SECOND)
        .playOn(llm);

    assertThat(run("ai-sdk.js", "developpeuse"))
        .containsExactly(
            "plain: stop " + FIRST,
            "streamed: stop true A stream.",
            "object: line",
            "stored: AI_APICallError The parameter input[1] is not supported. This host stores no"
                + " items, and this one is an item_reference; send the item itself"
                + " (AI SDK: providerOptions: { openai: { store: false } }).",
            "second turn: " + SECOND);
    assertOnePrompt();
  }

  @Test
  void agents_talkAndAreToldToSendTheirHistory() throws Exception {
    new ScriptedLlm().says(FIRST).says(SECOND).playOn(llm);

    assertThat(run("agents.js", "developpeuse", "plain"))
        .containsExactly(
            "first turn: " + FIRST, "second turn: " + SECOND, "state: BadRequestError " + STATE);
    assertOnePrompt();
    assertThat(llm.prompts().get(0)).endsWith("adds:\n\nBe brief.");
  }

  @Test
  void agents_runTheirToolsBesideTheCharacters() throws Exception {
    playMixedAnswer();

    assertThat(run("agents.js", "butler", "tools"))
        .contains("first turn: One here, and two shops have more.", "second turn: " + SECOND);
    assertMixedResults("Who are you?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stream", "whole"})
  void aiSdk_runsItsToolsBesideTheCharacters(String mode) throws Exception {
    playMixedAnswer();

    assertThat(run("ai-sdk-tools.js", mode))
        .containsExactly("answer: One here, and two shops have more.", "calls: search");
    assertMixedResults("Is there enough silver?");
  }

  private static void playMixedAnswer() {
    new ScriptedLlm()
        .says(
            "Let me look.",
            ScriptedLlm.call("search:0", "search", "{\"what\":\"spoons\"}"),
            ScriptedLlm.call("count:1", "count"))
        .says("One here, and two shops have more.")
        .says(SECOND)
        .playOn(llm);
  }

  private static void assertMixedResults(String asked) {
    assertThat(ToolChat.said(llm.requests().get(1)).subList(1, 4))
        .containsExactly(
            "assistant: null [search:0 search {\"what\":\"spoons\"}] [count:1 count {}]",
            "tool search:0: 2 shops have spoons",
            "tool count:1: 1 spoon");
    assertThat(llm.requests().get(1).at("/messages/1").toString()).contains(asked);
  }

  @Test
  void streamThatBreaksOff_isAFailureForAll() throws Exception {
    llm.does(
        exchange -> {
          OutputStream out = FakeLlm.startStream(exchange);
          FakeLlm.sendChunk(out, "And so");
        });

    assertThat(run("broken.js", "developpeuse"))
        .containsExactly(
            "openai chat: APIError The LLM broke off its answer.",
            "openai: APIError The LLM broke off its answer.",
            "openai stream: APIError The LLM broke off its answer.",
            "ai sdk: object The LLM broke off its answer.",
            "ai sdk stream: AI_APICallError Failed to process successful response",
            "agents: APIError The LLM broke off its answer.");
  }
}
