package dev.dramatis.examples.voicehost.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

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

  private static List<String> said(JsonNode messages) {
    List<String> said = new ArrayList<>();
    for (JsonNode message : messages) {
      said.add(message.path("role").asString() + ": " + message.path("content").asString());
    }
    return said;
  }
}
