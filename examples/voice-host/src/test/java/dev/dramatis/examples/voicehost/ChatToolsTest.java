package dev.dramatis.examples.voicehost;

import static dev.dramatis.examples.voicehost.ScriptedLlm.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.examples.voicehost.ToolChat.Answer;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A character's tools in chat completions, streamed and whole. */
@Timeout(60)
class ChatToolsTest {

  private final ToolBank bank = new ToolBank();
  private FakeLlm llm;
  private RunningHost host;

  @BeforeEach
  void start() throws Exception {
    llm = new ScriptedLlm().start();
    host = host("60");
  }

  private RunningHost host(String limit, String... more) {
    Map<String, String> settings =
        llm.settings(
            "DRAMATIS_TOOLS",
            ToolBank.ALL,
            "DRAMATIS_TOOL_TIMEOUT_SECONDS",
            limit,
            "DRAMATIS_OWNER_HEADER",
            "X-Owner");
    for (int i = 0; i < more.length; i += 2) {
      settings.put(more[i], more[i + 1]);
    }
    return RunningHost.with(settings, bank::load);
  }

  /** Starts the host again, with a limit that a tool which hangs reaches. */
  private void waitThreeSeconds() {
    host.close();
    host = host("3");
  }

  @AfterEach
  void stop() {
    bank.door.countDown();
    host.close();
    llm.close();
  }

  private ToolChat chat(boolean isStream) {
    return new ToolChat(host, isStream);
  }

  /** Returns what the LLM was asked last: each message's role, its content, and its calls. */
  private List<String> asked() {
    return ToolChat.said(llm.requests().get(llm.requests().size() - 1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void conversation_callsFailsIsRefusedAndWaits(boolean isStream) throws Exception {
    waitThreeSeconds();
    new ScriptedLlm()
        .calls(call("a", "count"), call("b", "count"))
        .says("There are two.")
        .says("I try it.", call("a", "break"))
        .says("It is broken.")
        .says("Let me see.", call("a", "refuse"), call("b", "order", "{\"dish\":\"soup\"}"))
        .says("Only soup.")
        .says("I wait.", call("a", "wait"))
        .says("Not yet.")
        .playOn(llm);
    ToolChat chat = chat(isStream).conversation("one");

    assertThat(chat.say("Count, and count.").text())
        .isEqualTo(ToolBank.MEANWHILE + " There are two.");
    assertThat(asked())
        .containsExactly(
            "user: Count, and count.",
            "assistant: One moment, I count. [a count {}] [b count {}]",
            "tool a: 1 spoon",
            "tool b: 2 spoons");
    assertThat(chat.say("Break it.").text()).isEqualTo("I try it. It is broken.");
    assertThat(asked())
        .endsWith(
            "assistant: I try it. [a break {}]",
            "tool a: break failed, and may have had its effect. Tell the user; do not call it again for this.");
    assertThat(chat.say("Wine.").text()).isEqualTo("Let me see. Only soup.");
    assertThat(asked())
        .endsWith("tool a: The cellar is locked. Offer water.", "tool b: soup comes soon.");
    assertThat(chat.say("Wait.").text()).isEqualTo("I wait. Not yet.");
    assertThat(asked())
        .endsWith(
            "tool a: wait has not finished yet, and may still have its effect. Do not call it again for this.");
    assertThat(List.of(bank.begun("count"), bank.begun("break"), bank.begun("wait")))
        .containsExactly(2, 1, 1);
  }

  @Test
  void stream_isOneMessageWithOneIdOneRoleAndOneEnd() throws Exception {
    new ScriptedLlm()
        .says("Let me look.", call("a", "count"))
        .says("Once more.", call("a", "count"))
        .says("Two.")
        .playOn(llm);
    Answer answer = chat(true).say("Count.");

    assertThat(answer.text()).isEqualTo("Let me look. Once more. Two.");
    assertThat(answer.events().stream().map(event -> event.path("id").asString()))
        .containsOnly("round-1");
    assertThat(answer.events().stream().filter(event -> event.at("/choices/0/delta").has("role")))
        .hasSize(1);
    assertThat(answer.finishReason()).isEqualTo("stop");
    assertThat(answer.usage().path("total_tokens").asInt()).isEqualTo(36);
    assertThat(answer.events().stream().filter(event -> !event.path("usage").isMissingNode()))
        .hasSize(1);
  }

  @Test
  void wholeAnswer_hasTheUsageOfAllRounds() throws Exception {
    new ScriptedLlm().calls(call("a", "break")).says("Done.").playOn(llm);
    Answer answer = chat(false).say("Break.");

    assertThat(answer.text()).isEqualTo("Done.");
    assertThat(answer.finishReason()).isEqualTo("stop");
    assertThat(answer.events().get(0).path("id").asString()).isEqualTo("round-1");
    assertThat(answer.usage().path("total_tokens").asInt()).isEqualTo(24);
  }

  @Test
  void words_goOutWhileAToolRuns() throws Exception {
    new ScriptedLlm().says("Wait a moment.", call("a", "wait")).says("Done.").playOn(llm);
    try (Stream<String> lines = lines()) {
      assertThat(lines.anyMatch(line -> line.contains("moment."))).isTrue();
      assertThat(llm.requests()).hasSize(1);
      bank.door.countDown();
    }
  }

  private Stream<String> lines() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(host.address()).resolve("/v1/chat/completions"))
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"model\":\"butler\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"Wait\"}]}"))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body();
  }

  @Test
  void llm_getsTheToolsAfterTheClientsAndStrictOnlyWhereTheyAre() throws Exception {
    chat(false).tool("search").say("Hello");

    JsonNode tools = llm.requests().get(0).path("tools");
    assertThat(
            StreamSupport.stream(tools.spliterator(), false)
                .map(tool -> tool.at("/function/name").asString()))
        .containsExactly("search", "break", "count", "order", "plan", "refuse", "wait");
    assertThat(tools.get(3).toString())
        .isEqualTo(
            """
            {"type":"function","function":{"name":"order","description":"Orders a dish.","parameters":\
            {"type":"object","properties":{"dish":{"type":"string"}},"required":["dish"],\
            "additionalProperties":false},"strict":true}}""");
    assertThat(tools.get(1).path("function").has("strict")).isFalse();
  }

  @Test
  void meanwhile_isSaidOnceAndNotAfterTheLlmsOwnWords() throws Exception {
    new ScriptedLlm()
        .calls(call("a", "count"))
        .calls(call("b", "count"))
        .says("Two.")
        .says("Well,", call("c", "count"))
        .says("three.")
        .playOn(llm);
    ToolChat chat = chat(true).conversation("two");

    assertThat(chat.say("Count twice.").text()).isEqualTo(ToolBank.MEANWHILE + " Two.");
    assertThat(chat.say("Again.").text()).isEqualTo("Well, three.");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void llmThatNeverStops_hasFiveRounds(boolean isStream) throws Exception {
    llm.doesReading(
        (request, exchange) ->
            new ScriptedLlm().calls(call("a", "count")).answer(request, exchange));
    Answer answer = chat(isStream).say("Count.");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.finishReason()).isEqualTo("stop");
    assertThat(answer.message().has("tool_calls")).isFalse();
    assertThat(llm.requests()).hasSize(5);
    assertThat(bank.begun("count")).isEqualTo(4);
    assertThat(llm.requests().get(4).path("tool_choice").asString()).isEqualTo("none");
    assertThat(llm.requests().get(4).path("tools").size()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hundredCallsInOneAnswer_areAnsweredAndSixteenAreMade(boolean isStream) throws Exception {
    new ScriptedLlm()
        .calls(
            IntStream.range(0, 100)
                .mapToObj(i -> call("c" + i, "count"))
                .toArray(ScriptedLlm.Call[]::new))
        .says("Enough.")
        .playOn(llm);

    assertThat(chat(isStream).say("Count.").text()).endsWith("Enough.");
    assertThat(bank.begun("count")).isEqualTo(16);
    assertThat(asked())
        .hasSize(102)
        .contains("tool c15: 16 spoons")
        .endsWith(
            "tool c99: Too many calls in one answer; this one was not made. Answer the user now.");
    assertThat(llm.requests().get(1).path("tool_choice").asString()).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'null'              | {} | dish is missing.
          ''                  | {} | dish is missing.
          {"dish":            | {} | The arguments of order are no JSON object. Call it again with one.
          [1]                 | {} | The arguments of order are no JSON object. Call it again with one.
          {"dish":1e1000000}  | {} | The arguments of order are no JSON object. Call it again with one.
          {"dish":3}          | {"dish":3} | dish must be a text, but is 3.
          {"dish":"a","x":[]} | {"dish":"a","x":[]} | x is no argument of order; it takes dish.
          """)
  void wrongArguments_areAnsweredWithASentence(String arguments, String repeated, String result)
      throws Exception {
    new ScriptedLlm().calls(call("a", "order", arguments)).says("Sorry.").playOn(llm);

    assertThat(chat(true).say("Order.").text()).isEqualTo("Sorry.");
    assertThat(asked())
        .endsWith("assistant: null [a order %s]".formatted(repeated), "tool a: " + result);
    assertThat(bank.begun("order")).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void megabyteOfArguments_isRefusedInASentence(boolean isStream) throws Exception {
    new ScriptedLlm()
        .calls(call("a", "order", "{\"dish\":\"%s\"}".formatted("x".repeat(1_000_000))))
        .says("Too long.")
        .playOn(llm);

    assertThat(chat(isStream).say("Order.").text()).isEqualTo("Too long.");
    assertThat(asked())
        .endsWith(
            "assistant: null [a order {}]",
            "tool a: dish must have at most 10000 characters, but has 1000000.");
  }

  @Test
  void inventedTool_isUnknownToTheLlmAndNeverReachesTheClient() throws Exception {
    new ScriptedLlm()
        .calls(call("a", "counts"), call("b", "functions.count", "{"))
        .says("Sorry.")
        .playOn(llm);
    Answer answer = chat(true).tool("search").say("Count.");

    assertThat(answer.text()).isEqualTo("Sorry.");
    assertThat(asked())
        .endsWith(
            "assistant: null [a counts {}] [b functions_count {}]",
            "tool a: There is no tool counts. Did you mean count?",
            "tool b: There is no tool functions.count.");
  }

  @Test
  void instance_isThatOfTheConversationOrOfTheRequest() throws Exception {
    for (int i = 0; i < 2; i++) {
      new ScriptedLlm().calls(call("a", "count")).says("So.").playOn(llm);
      chat(false).conversation("mine").say("Count.");
    }
    assertThat(asked()).endsWith("tool a: 2 spoons");

    ToolChat chat = chat(false);
    for (int i = 0; i < 2; i++) {
      new ScriptedLlm().calls(call("a", "count")).says("So many.").playOn(llm);
      chat.say("Count.");
    }
    assertThat(asked()).endsWith("tool a: 1 spoon");
  }

  @Test
  void objectOfAnOwner_isThatOfTheAuthenticatedOneAlone() throws Exception {
    assertThat(planned(chat(false).conversation("one").header("X-Owner", "ann")))
        .isEqualTo("[thing 0]");
    assertThat(planned(chat(true).conversation("two").header("X-Owner", "ann")))
        .isEqualTo("[thing 0, thing 1]");
    assertThat(planned(chat(true).conversation("one").header("X-Owner", "bob")))
        .isEqualTo("[thing 0]");
    assertThat(planned(chat(true).conversation("one").with("user", "'ann'"))).isEqualTo("no plan");
    assertThat(planned(chat(true).header("X-Owner", "ann"))).isEqualTo("no plan");
  }

  private String planned(ToolChat chat) throws Exception {
    new ScriptedLlm().calls(call("a", "plan")).says("Planned.").playOn(llm);
    chat.say("Plan.");
    List<String> asked = asked();
    return asked.get(asked.size() - 1).replaceFirst("^tool a: ", "");
  }

  @Test
  void forcedChoice_isForTheFirstRound() throws Exception {
    new ScriptedLlm().calls(call("a", "count")).says("One.").playOn(llm);
    chat(true).with("tool_choice", "'required'").say("Count.");

    assertThat(llm.requests().stream().map(request -> request.path("tool_choice").asString()))
        .containsExactly("required", "auto");
  }

  @Test
  void choiceOfNone_turnsTheToolsOff() throws Exception {
    chat(true).with("tool_choice", "'none'").say("Count.");

    assertThat(llm.requests().get(0).has("tools")).isFalse();
  }

  @Test
  void toolThatHangs_holdsNoOtherRequestAndIsNotBegunTwice() throws Exception {
    waitThreeSeconds();
    new ScriptedLlm()
        .calls(call("a", "wait"))
        .says("Not yet.")
        .calls(call("a", "wait"))
        .says("Still not.")
        .playOn(llm);
    ToolChat chat = chat(true).conversation("slow");

    assertThat(chat.say("Wait.").text()).isEqualTo("Not yet.");
    assertThat(host.get("/livez").statusCode()).isEqualTo(200);
    assertThat(chat.say("Wait.").text()).isEqualTo("Still not.");
    assertThat(bank.begun("wait")).isEqualTo(1);
  }

  @Test
  void hangingTools_takeNoMoreThreadsThanTheMost() throws Exception {
    try (RunningHost small = host("3", "DRAMATIS_MAX_TURNS", "2")) {
      for (int i = 0; i < 3; i++) {
        new ScriptedLlm().calls(call("a", "wait")).says("Not yet.").playOn(llm);
        assertThat(new ToolChat(small, true).say("Wait.").text()).isEqualTo("Not yet.");
      }
    }

    assertThat(asked())
        .endsWith(
            "tool a: wait was not begun: the host has too many calls under way. Try once more later, or tell the user.");
    assertThat(bank.begun("wait")).isEqualTo(2);
  }

  @Test
  void hostThatStops_answersTheRequestThatWaitsForATool() throws Exception {
    new ScriptedLlm().calls(call("a", "wait")).playOn(llm);
    RunningHost stopping = host("600", "DRAMATIS_STOP_SECONDS", "1");
    CompletableFuture<Integer> status =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return new ToolChat(stopping, false).say("Wait.").status();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    Await.until(() -> bank.begun("wait") == 1);
    stopping.close();

    assertThat(status.get()).isEqualTo(503);
  }

  @Test
  void llmThatFailsAfterACall_isAnErrorAsAlways() throws Exception {
    llm.doesReading(
        (request, exchange) -> {
          if (llm.requests().size() == 1) {
            new ScriptedLlm().says("Wait.", call("a", "count")).answer(request, exchange);
          } else {
            FakeLlm.send(exchange, 500, "text/plain", "no");
          }
        });

    assertThat(
            host.cutShort(
                "/v1/chat/completions",
                "{\"model\":\"butler\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"Count\"}]}"))
        .contains("Wait.")
        .endsWith("\"near\":[]}}\n\n")
        .contains("llm_failed");
    llm.requests().clear();
    assertThat(chat(false).say("Count.").status()).isEqualTo(502);
  }

  @Test
  void thoughtsOfTheLlm_goBackWithItsCalls() throws Exception {
    llm.doesReading(
        (request, exchange) -> {
          if (llm.requests().size() > 1) {
            new ScriptedLlm().says("One.").answer(request, exchange);
            return;
          }
          OutputStream out = FakeLlm.startStream(exchange);
          for (String delta :
              List.of(
                  "'reasoning_content':'Spoons, '",
                  "'reasoning_content':'then.'",
                  "'tool_calls':[{'index':0,'id':'a','function':{'name':'count'}}]")) {
            FakeLlm.sendEvent(
                out, "{'choices':[{'index':0,'delta':{%s}}]}".formatted(delta).replace('\'', '"'));
          }
          FakeLlm.sendEvent(out, "[DONE]");
        });
    Answer answer = chat(true).say("Count.");

    assertThat(answer.events().get(0).at("/choices/0/delta/reasoning_content").asString())
        .isEqualTo("Spoons, ");
    assertThat(llm.requests().get(1).at("/messages/2/reasoning_content").asString())
        .isEqualTo("Spoons, then.");
  }

  @Test
  void calls_areMetered() throws Exception {
    new ScriptedLlm().calls(call("a", "count"), call("b", "nothing")).says("One.").playOn(llm);
    chat(false).say("Count.");

    assertThat(host.get("/metrics").body())
        .contains(
            "character_tool_duration_seconds_count{outcome=\"done\",tool=\"count\"} 1",
            "character_tool_duration_seconds_count{outcome=\"unknown_tool\",tool=\"unknown\"} 1");
  }

  @Test
  void character_isShownWithTheToolsThatTheHostAllows() throws Exception {
    assertThat(host.get("/v1/characters/butler").body())
        .contains("\"tools\":[{\"name\":\"break\",\"description\":\"Breaks a glass.\"},");
    assertThat(host.get("/characters/butler").body())
        .contains("<dt>Tools</dt>", "<dd><code>count</code>: Counts the spoons.</dd>");
  }
}
