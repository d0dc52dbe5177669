package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How well conversations without an id keep their prompts, whatever a client repeats of them. With
 * {@code -Ddramatis.recognition.clients=50 -Ddramatis.recognition.turns=20} it is a larger crowd.
 */
@Timeout(120)
class RecognitionTest {

  private static final long SEED = Long.getLong("dramatis.recognition.seed", 20261129L);
  private static final int CLIENTS = Integer.getInteger("dramatis.recognition.clients", 6);
  private static final int TURNS = Integer.getInteger("dramatis.recognition.turns", 12);

  /** More conversations than that are under way, since one without an id holds no session. */
  private static final int SESSIONS = 5;

  private static final String CHARACTER = "developpeuse"; // each session has a draw in its prompt

  private static FakeLlm llm;
  private static RunningHost host;

  @BeforeAll
  static void start() throws Exception {
    llm = FakeLlm.that(Chat.newWords());
    host = RunningHost.with(llm.settings("DRAMATIS_MAX_SESSIONS", Integer.toString(SESSIONS)));
  }

  @AfterAll
  static void stop() {
    host.close();
    llm.close();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LAST_MESSAGE")
  void conversation_keepsItsPrompt(ClientHabit habit) throws Exception {
    SimulatedClients.Prompts prompts = talk(habit);

    assertThat(prompts.ofEach())
        .as("prompts of %d conversations of %d turns, seed %d", CLIENTS, TURNS, SEED)
        .isBetween(CLIENTS, habit.mostPrompts(CLIENTS));
    assertThat(prompts.different()).isEqualTo(prompts.ofEach());
  }

  @Test
  void messageAlone_isNotRecognized() throws Exception {
    assertThat(talk(ClientHabit.LAST_MESSAGE).different()).isEqualTo(CLIENTS * TURNS);
  }

  @Test
  void conversationThatBranches_keepsItsPrompt() throws Exception {
    llm.does(Chat.newWords());
    List<String> said = new ArrayList<>();
    String prompt = goOn(said, 5);
    List<String> afterThree = said.subList(0, 6);
    List<String> afterFour = said.subList(0, 8);
    List<String> oneTab = new ArrayList<>(afterThree);
    List<String> otherTab = new ArrayList<>(afterThree);

    assertThat(goOn(new ArrayList<>(afterFour), 1)).as("regenerated").isEqualTo(prompt);
    assertThat(chat(afterFour).say(host.address(), "Edited")).as("edited").isEqualTo(prompt);
    for (int turn = 0; turn < 3; turn++) {
      assertThat(List.of(goOn(oneTab, 1), goOn(otherTab, 1))).containsOnly(prompt);
    }
  }

  @Test
  void floodOfConversations_makesTheHostForgetNone() throws Exception {
    llm.does(Chat.newWords());
    Map<String, List<String>> established = new HashMap<>();
    for (int i = 0; i < 2 * SESSIONS; i++) {
      List<String> said = new ArrayList<>();
      established.put(goOn(said, 2), said);
    }
    for (int i = 0; i < 10 * SESSIONS; i++) {
      goOn(new ArrayList<>(), 1);
    }

    assertThat(established).hasSize(2 * SESSIONS);
    for (Map.Entry<String, List<String>> each : established.entrySet()) {
      assertThat(goOn(each.getValue(), 1)).isEqualTo(each.getKey());
    }
  }

  private static SimulatedClients.Prompts talk(ClientHabit habit) throws Exception {
    return new SimulatedClients(llm, CHARACTER, SEED + habit.name().hashCode())
        .talk(host.address(), habit, CLIENTS, TURNS);
  }

  /** Takes so many turns more, and returns the prompt of the last. */
  private static String goOn(List<String> said, int turns) throws Exception {
    String prompt = "";
    for (int i = 0; i < turns; i++) {
      Chat chat = chat(said);
      said.add("user:Question " + said.size());
      prompt = chat.said(said.get(said.size() - 1)).answered(host.address());
      said.add(chat.latest());
    }
    return prompt;
  }

  private static Chat chat(List<String> said) {
    Chat chat = new Chat(llm).member("model", CHARACTER);
    said.forEach(chat::said);
    return chat;
  }
}
