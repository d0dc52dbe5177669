package dev.dramatis.examples.voicehost.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.examples.voicehost.llm.ChatText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class HistoryTest {

  @Test
  void userWhoSpeaksTwice_isHeardOnce() {
    History history = new History(new Histories(1_000));
    history.userSaid("Wait.");
    history.userSaid("I mean it.");

    assertThat(said(history.shown())).containsExactly("user: Wait. I mean it.");
  }

  @Test
  void characterThatSaidNothing_isNotRemembered() {
    History history = new History(new Histories(1_000));
    history.userSaid("Hello");
    history.characterSaid(" ");

    assertThat(said(history.shown())).containsExactly("user: Hello");
  }

  @Test
  void oldestIsForgotten_whereItIsTooMuch() {
    History history = new History(new Histories(300));
    for (int i = 0; i < 10; i++) {
      history.userSaid("Question " + i);
      history.characterSaid("Answer " + i);
    }

    assertThat(said(history.asked("Be kind.", true).path("messages")))
        .containsExactly(
            "system: Be kind.",
            "user: Question 8",
            "assistant: Answer 8",
            "user: Question 9",
            "assistant: Answer 9",
            "user: ...");
  }

  @Test
  void latestIsRemembered_howeverLong() {
    History history = new History(new Histories(10));
    history.userSaid("What was the second thing?");

    assertThat(said(history.shown())).containsExactly("user: What was the second thing?");
  }

  @Test
  void calls_stayTogetherWithTheirResults() {
    History history = new History(new Histories(480));
    history.userSaid("How many?");
    history.characterCalled("Let me count.", calls("x".repeat(200)));
    history.characterSaid("Three.");
    assertThat(said(history.asked("Be kind.", true).path("messages")))
        .containsExactly(
            "system: Be kind.",
            "user: How many?",
            "assistant: Let me count.",
            "tool: " + "x".repeat(200),
            "assistant: Three.",
            "user: ...");
    assertThat(said(history.shown()))
        .containsExactly("user: How many?", "assistant: Let me count. Three.");

    history.userSaid("And now?");
    assertThat(said(history.shown())).containsExactly("assistant: Three.", "user: And now?");
  }

  @Test
  void callsAfterTheCharactersWords_areOneMessageWithThem() {
    History history = new History(new Histories(1_000));
    history.userSaid("Hello");
    history.characterSaid("Hello.");
    history.characterCalled("Let me count.", calls("3"));

    assertThat(said(history.asked("Be kind.", true).path("messages")))
        .containsExactly(
            "system: Be kind.", "user: Hello", "assistant: Hello. Let me count.", "tool: 3");
  }

  @Test
  void wordsAfterCalls_areNotJoinedToTheUsers() {
    History history = new History(new Histories(1_000));
    history.userSaid("How many?");
    history.characterCalled("Let me count.", calls("3"));
    history.userSaid("Stop.");

    assertThat(said(history.shown()))
        .containsExactly("user: How many?", "assistant: Let me count.", "user: Stop.");
  }

  private static List<ObjectNode> calls(String result) {
    return List.of(ChatText.message("assistant", ""), ChatText.message("tool", result));
  }

  private static List<String> said(JsonNode messages) {
    List<String> said = new ArrayList<>();
    for (JsonNode message : messages) {
      said.add(message.path("role").asString() + ": " + message.path("content").asString());
    }
    return said;
  }
}
