package dev.dramatis.examples.voicehost;

import static dev.dramatis.examples.voicehost.ScriptedLlm.call;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A character's tools in a conversation over a WebSocket. */
@Timeout(60)
class RealtimeToolsTest {

  private final ToolBank bank = new ToolBank();
  private FakeLlm llm;
  private RunningHost host;
  private RealtimeClient client;

  @BeforeEach
  void start() throws Exception {
    llm = new ScriptedLlm().start();
    connect("60");
  }

  private void connect(String limit) throws Exception {
    host =
        RunningHost.with(
            llm.settings("DRAMATIS_TOOLS", ToolBank.ALL, "DRAMATIS_TOOL_TIMEOUT_SECONDS", limit),
            bank::load);
    client = RealtimeClient.of(host);
    client.update("{\"character\":\"butler\"}", "null");
  }

  @AfterEach
  void stop() {
    bank.door.countDown();
    client.close();
    host.close();
    llm.close();
  }

  private List<String> asked() {
    return ToolChat.said(llm.requests().get(llm.requests().size() - 1));
  }

  private String say(String line) throws Exception {
    client.say(line);
    return client.answer();
  }

  @Test
  void conversation_callsFailsIsRefusedAndWaits() throws Exception {
    client.close();
    host.close();
    connect("3");
    new ScriptedLlm()
        .calls(call("a", "count"), call("b", "count"))
        .says("There are two.")
        .says("I try it.", call("a", "break"))
        .says("It is broken.")
        .says("Let me see.", call("a", "refuse"))
        .says("Only water.")
        .says("I wait.", call("a", "wait"))
        .says("Not yet.")
        .playOn(llm);

    assertThat(say("Count, and count.")).isEqualTo(ToolBank.MEANWHILE + " There are two.");
    assertThat(say("Break it.")).isEqualTo("I try it. It is broken.");
    assertThat(say("Wine.")).isEqualTo("Let me see. Only water.");
    assertThat(say("Wait.")).isEqualTo("I wait. Not yet.");
    assertThat(asked())
        .containsExactly(
            "user: Count, and count.",
            "assistant: One moment, I count. [a count {}] [b count {}]",
            "tool a: 1 spoon",
            "tool b: 2 spoons",
            "assistant: There are two.",
            "user: Break it.",
            "assistant: I try it. [a break {}]",
            "tool a: break failed, and may have had its effect. Tell the user; do not call it again for this.",
            "assistant: It is broken.",
            "user: Wine.",
            "assistant: Let me see. [a refuse {}]",
            "tool a: The cellar is locked. Offer water.",
            "assistant: Only water.",
            "user: Wait.",
            "assistant: I wait. [a wait {}]",
            "tool a: wait has not finished yet, and may still have its effect. Do not call it again for this.");
    client.say("And?");
    assertThat(
            RealtimeClient.said(
                client.next("response.created").path("response").path("chat_history")))
        .startsWith("user: Count, and count.", "assistant: One moment, I count. There are two.")
        .endsWith("user: Wait.", "assistant: I wait. Not yet.", "user: And?");
  }

  @Test
  void words_areSpokenBeforeTheToolRuns() throws Exception {
    new ScriptedLlm().says("I wait.", call("a", "wait")).says("Done.").playOn(llm);
    client.say("Wait.");
    client.next("response.created");

    assertThat(client.next("response.text.delta").path("delta").asString()).isEqualTo("I");
    assertThat(client.next("response.text.delta").path("delta").asString()).isEqualTo(" wait.");
    assertThat(llm.requests()).hasSize(1);
  }

  @Test
  void interruptionDuringACall_isAnsweredAtOnceAndFillsTheResultsIn() throws Exception {
    new ScriptedLlm()
        .says("I wait.", call("a", "count"), call("b", "wait"), call("c", "count"))
        .says("Well.")
        .playOn(llm);
    client.say("Wait.");
    client.next("response.created");
    Await.until(() -> bank.begun("wait") == 1);
    client.send("{\"type\":\"response.cancel\"}");
    client.next("response.text.delta");
    client.next("response.text.delta");
    assertThat(client.next("response.text.done").path("text").asString()).isEqualTo("I wait.");

    assertThat(say("Go on.")).isEqualTo("Well.");
    assertThat(asked())
        .containsExactly(
            "user: Wait.",
            "assistant: I wait. [a count {}] [b wait {}] [c count {}]",
            "tool a: 1 spoon",
            "tool b: The user interrupted; wait may have had its effect.",
            "tool c: The user interrupted; count may have had its effect.",
            "user: Go on.");
    assertThat(bank.begun("count")).isEqualTo(1);
  }

  @Test
  void llmThatFailsAfterACall_keepsTheCallInTheHistory() throws Exception {
    llm.doesReading(
        (request, exchange) -> {
          switch (llm.requests().size()) {
            case 1 -> new ScriptedLlm().calls(call("a", "count")).answer(request, exchange);
            case 2 -> FakeLlm.send(exchange, 500, "text/plain", "no");
            default -> new ScriptedLlm().says("One.").answer(request, exchange);
          }
        });
    client.say("Count.");
    client.next("response.created");
    while (!client.next().path("type").asString().equals("error")) {
      // the words that come before it
    }
    client.ask();

    assertThat(client.answer()).isEqualTo("One.");
    assertThat(asked())
        .containsExactly(
            "user: Count.", "assistant: One moment, I count. [a count {}]", "tool a: 1 spoon");
    assertThat(bank.begun("count")).isEqualTo(1);
  }

  @Test
  void clientThatLeavesDuringACall_leavesNoSession() throws Exception {
    new ScriptedLlm().calls(call("a", "wait")).says("Done.").playOn(llm);
    client.say("Wait.");
    Await.until(() -> bank.begun("wait") == 1);
    client.close();

    Await.until(() -> isZero("character_sessions_active"));
    Await.until(() -> isZero("realtime_connections"));
  }

  private boolean isZero(String meter) {
    try {
      return host.metric(meter) == 0;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
