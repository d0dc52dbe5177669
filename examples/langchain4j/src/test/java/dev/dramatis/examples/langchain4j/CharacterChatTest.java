package dev.dramatis.examples.langchain4j;

import static dev.dramatis.examples.langchain4j.TestHost.BRACES;
import static dev.dramatis.examples.langchain4j.TestHost.WINDOW;
import static dev.dramatis.examples.langchain4j.TestHost.key;
import static dev.dramatis.examples.langchain4j.TestHost.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterSession;
import dev.dramatis.Resumption;
import dev.dramatis.characters.CharacterIds;
import dev.dramatis.conversation.ConversationKey;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.invocation.InvocationParameters;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.tool.ToolProviderResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CharacterChatTest {

  @TempDir Path folder;
  private TestHost host;

  @BeforeEach
  void start() {
    host = new TestHost(folder, 1);
  }

  @AfterEach
  void stop() {
    host.close();
  }

  @Test
  void systemMessage_hasTheServicesOwn_thenThePrompt() {
    host.answer(BRACES, "Hello.");

    assertThat(host.model.systemMessage())
        .isEqualTo(Talk.HOUSE + "\n\n" + host.held.get(0).systemPrompt());
  }

  @Test
  void braces_inPromptAndUsersWords_stay() {
    host.answer(BRACES, "Say {{name}}, {y} and {{text}}.");

    assertThat(host.model.systemMessage()).contains("Say {{brace}} and {x}.");
    assertThat(host.model.history()).containsExactly("user: Say {{name}}, {y} and {{text}}.");
  }

  @Test
  void prompt_overTenTurnsInAWindow_isOneMessageAndFirst() {
    List<String> prompts =
        IntStream.rangeClosed(1, 10)
            .mapToObj(
                turn -> {
                  host.answer(BRACES, "turn " + turn);
                  assertThat(host.model.messages())
                      .hasSizeLessThanOrEqualTo(WINDOW + 1)
                      .filteredOn(SystemMessage.class::isInstance)
                      .hasSize(1);
                  return host.model.systemMessage();
                })
            .distinct()
            .toList();

    assertThat(prompts).hasSize(1);
    assertThat(host.model.history()).endsWith("character: answer 9", "user: turn 10");
    assertThat(host.held).hasSize(1);
  }

  @Test
  void characters_ofOneOwnerAndId_shareNoMemory() {
    host.answer(BRACES, "a secret");
    host.answer(CharacterIds.GARDENER, "Hello.");

    assertThat(host.model.history()).containsExactly("user: Hello.");
    assertThat(host.model.systemMessage()).contains("walled garden").doesNotContain("{{brace}}");
  }

  @Test
  void owners_withOneIdAndCharacter_shareNoMemory() {
    host.answer(BRACES, "a secret");
    host.chat.answer(ConversationKey.claimed("ada", BRACES, "1"), options(), "Hello.");

    assertThat(host.model.history()).containsExactly("user: Hello.");
  }

  @Test
  void session_evictedBetweenTurns_resumesWithItsPrompt() {
    host.answer(BRACES, "Hello.");
    String prompt = host.model.systemMessage();
    host.answer(CharacterIds.GARDENER, "Hello.");
    host.answer(BRACES, "It is me again.");

    assertThat(host.left).containsExactly(host.held.get(0), host.held.get(1));
    assertThat(host.held.get(2).resumed()).contains(Resumption.SAME);
    assertThat(host.model.systemMessage()).isEqualTo(prompt);
    assertThat(host.model.history())
        .containsExactly("user: Hello.", "character: answer 1", "user: It is me again.");
  }

  @Test
  void session_whosePlaceIsTakenWithinATurn_isHeldUntilTheAnswer() {
    host.model.meanwhile(
        () -> {
          host.sessions.with(key(CharacterIds.GARDENER), options(), CharacterSession::greeting);
          assertThat(host.left).doesNotContain(host.held.get(0));
        });

    host.answer(BRACES, "Hello.");

    assertThat(host.left).hasSize(1);
  }

  @Test
  void conversation_askedForOnAnotherReplicaWithinATurn_hasTheSamePrompt() {
    List<String> prompts = new ArrayList<>();
    try (TestHost replica = new TestHost(folder, 1)) {
      host.model.meanwhile(
          () ->
              prompts.add(
                  replica.sessions.with(key(BRACES), options(), CharacterSession::systemPrompt)));

      host.answer(BRACES, "Hello.");
    }

    assertThat(prompts).containsExactly(host.held.get(0).systemPrompt());
  }

  @Test
  void conversation_afterARestart_goesOn() {
    host.answer(BRACES, "Hello.");
    host.close();

    try (TestHost restarted = new TestHost(folder, 1)) {
      restarted.answer(BRACES, "It is me again.");

      assertThat(restarted.model.systemMessage()).isEqualTo(host.model.systemMessage());
      assertThat(restarted.model.history())
          .containsExactly("user: Hello.", "character: answer 1", "user: It is me again.");
    }
  }

  @Test
  void greeting_isSaidOnce_andRemembered() {
    Optional<String> greeting = host.chat.greet(key(CharacterIds.GARDENER), options());
    host.answer(CharacterIds.GARDENER, "Nothing yet.");

    assertThat(greeting.orElseThrow()).contains("Ada");
    assertThat(host.model.history())
        .containsExactly("character: " + greeting.orElseThrow(), "user: Nothing yet.");
    assertThat(host.chat.greet(key(CharacterIds.GARDENER), options())).isEmpty();
  }

  @Test
  void greeting_ofACharacterWithout_isEmpty() {
    assertThat(host.chat.greet(key(BRACES), options())).isEmpty();
  }

  @Test
  void end_forgetsSessionAndMemory() {
    host.answer(BRACES, "a secret");
    String prompt = host.model.systemMessage();
    host.chat.end(key(BRACES));
    host.answer(BRACES, "Hello.");

    assertThat(host.model.history()).containsExactly("user: Hello.");
    assertThat(host.model.systemMessage()).isNotEqualTo(prompt);
  }

  @Test
  void memory_afterATurn_isNotKeptByTheService() {
    host.answer(BRACES, "Hello.");
    CompletableFuture<String> answer = stream(new ArrayList<>());
    host.streaming.complete("Good day.");

    assertThat(answer).isCompleted();
    assertThat(host.talk.getChatMemory(key(BRACES).digest())).isNull();
  }

  @Test
  void call_withoutCharacter_saysWhatIsMissing() {
    assertThatThrownBy(() -> host.talk.answer("1", "Hello.", new InvocationParameters()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(
            "Talk.answer has no character; pass it InvocationParameters of CharacterPrompt.parameters(session)");
  }

  @Test
  void toolProvider_getsTheSessionOfThePrompt() {
    List<CharacterSession> asked = new ArrayList<>();
    Talk tools =
        AiServices.builder(Talk.class)
            .chatModel(host.model)
            .systemMessageTransformer(new CharacterPrompt())
            .chatMemoryProvider(CharacterChat.memories(new MemoryFiles(folder), WINDOW))
            .toolProvider(
                request -> {
                  asked.add(CharacterPrompt.session(request.invocationContext()));
                  return ToolProviderResult.builder().build();
                })
            .build();

    host.sessions.with(
        key(BRACES),
        options(),
        session -> tools.answer("1", "Hello.", CharacterPrompt.parameters(session)));

    assertThat(asked).isEqualTo(host.held);
  }

  @Test
  void stream_givesWordsAndAnswer_andKeepsItsSession() {
    List<String> words = new ArrayList<>();
    CompletableFuture<String> answer = stream(words);
    host.streaming.say("Good ");
    host.answer(CharacterIds.GARDENER, "Hello.");
    assertThat(host.left).doesNotContain(host.held.get(0));
    host.streaming.say("day.");
    host.streaming.complete("Good day.");

    assertThat(words).containsExactly("Good ", "day.");
    assertThat(answer).isCompletedWithValue("Good day.");
    assertThat(host.streaming.messages().get(0))
        .isEqualTo(SystemMessage.from(Talk.HOUSE + "\n\n" + host.held.get(0).systemPrompt()));
    assertSessionIsReleased();
  }

  @Test
  void stream_thatFails_releasesItsSession() {
    CompletableFuture<String> answer = stream(new ArrayList<>());
    host.streaming.fail(new IllegalStateException("overloaded"));

    assertThatThrownBy(answer::join)
        .isInstanceOf(CompletionException.class)
        .hasRootCauseMessage("overloaded");
    assertSessionIsReleased();
  }

  @Test
  void stream_thatIsCancelled_endsAndReleasesItsSession() {
    List<String> words = new ArrayList<>();
    CompletableFuture<String> answer = stream(words);
    host.streaming.say("Good ");
    answer.cancel(false);
    host.streaming.say("day.");

    assertThat(words).containsExactly("Good ");
    assertThat(host.streaming.isCancelled()).isTrue();
    assertSessionIsReleased();
  }

  private CompletableFuture<String> stream(List<String> words) {
    return host.chat.stream(key(BRACES), options(), "Hello.", words::add);
  }

  private void assertSessionIsReleased() {
    host.answer(CharacterIds.GARDENER, "Hello.");
    assertThat(host.left).contains(host.held.get(0));
  }
}
