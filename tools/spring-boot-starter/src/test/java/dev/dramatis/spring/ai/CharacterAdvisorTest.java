package dev.dramatis.spring.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.UnknownCharacterException;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.conversation.ConversationKey;
import dev.dramatis.conversation.ConversationListener;
import dev.dramatis.prompt.UserProfile;
import dev.dramatis.voice.FileVoiceSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.advisor.MessageChatMemoryAdvisor;
import org.springframework.ai.chat.memory.ChatMemory;
import org.springframework.ai.chat.memory.MessageWindowChatMemory;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.MessageType;

/** Calls of a real chat client, with a model that answers without an LLM. */
class CharacterAdvisorTest {

  private static final String PROMPT = "Say {{brace}} and {brace} as they are, draw ";

  private final CharacterRegistry registry =
      CharacterRegistry.builder()
          .banks()
          .add(
              character("clerk"),
              context ->
                  PROMPT
                      + context.random().nextInt()
                      + " for "
                      + context
                          .find(UserProfile.class)
                          .flatMap(UserProfile::firstName)
                          .orElse("all"))
          .add(character("cook"), context -> "Cook.")
          .load();

  private final List<String> left = new ArrayList<>();

  private final CharacterSessions sessions =
      CharacterSessions.builder(registry)
          .listener(
              new ConversationListener() {
                @Override
                public void onLeft(CharacterSession session, Cause cause) {
                  left.add(session.character().id());
                }
              })
          .atMost(1)
          .build();

  private final StubChatModel model = new StubChatModel();

  private final CharacterAdvisor advisor =
      new CharacterAdvisor(sessions, SessionOptions.defaults());

  private final ChatClient client = ChatClient.builder(model).defaultAdvisors(advisor).build();

  @AfterEach
  void close() {
    sessions.close();
  }

  @Test
  void prompt_comesAfterTheApplicationsOwnAndUntemplated() {
    String answer =
        client
            .prompt()
            .system(system -> system.text("Be {how}.").param("how", "brief"))
            .user("What about {x} and {{y}}?")
            .advisors(conversation("clerk", "1"))
            .call()
            .content();

    assertThat(answer).isEqualTo("answer 1");
    assertThat(model.systemMessages(0)).hasSize(1);
    assertThat(model.systemMessages(0).get(0)).startsWith("Be brief.\n\n").contains(PROMPT);
    assertThat(model.lastUserMessage()).isEqualTo("What about {x} and {{y}}?");
  }

  @Test
  void prompt_isAloneWhereTheApplicationSaysNothing() {
    client.prompt().user("Hello").advisors(conversation("cook", "1")).call().content();

    assertThat(model.systemMessages(0))
        .containsExactly(
            sessions.with(
                ConversationKey.withoutOwner("spring-ai", "cook", "1"),
                SessionOptions::defaults,
                CharacterSession::systemPrompt));
  }

  @Test
  void prompt_isTheSameInEveryTurn() {
    for (int turn = 0; turn < 3; turn++) {
      client.prompt().user("Hello").advisors(conversation("clerk", "1")).call().content();
    }
    client.prompt().user("Hello").advisors(conversation("clerk", "2")).call().content();

    assertThat(model.systemMessages(1)).isEqualTo(model.systemMessages(0));
    assertThat(model.systemMessages(2)).isEqualTo(model.systemMessages(0));
    assertThat(model.systemMessages(3)).isNotEqualTo(model.systemMessages(0));
  }

  @Test
  void conversation_belongsToItsOwner() {
    for (String owner : List.of("ada", "bob", "ada")) {
      client
          .prompt()
          .user("Hello")
          .advisors(conversation("clerk", "1"))
          .advisors(call -> call.param(CharacterAdvisor.OWNER, owner))
          .call()
          .content();
    }

    assertThat(model.systemMessages(1)).isNotEqualTo(model.systemMessages(0));
    assertThat(left).hasSize(2);
  }

  @Test
  void options_areThoseOfTheCall() {
    SessionOptions options =
        SessionOptions.builder()
            .with(UserProfile.class, UserProfile.builder().firstName("Ada").build())
            .build();

    client
        .prompt()
        .user("Hello")
        .advisors(conversation("clerk", "1"))
        .advisors(call -> call.param(CharacterAdvisor.OPTIONS, options))
        .call()
        .content();

    assertThat(model.systemMessages(0).get(0)).contains(" for Ada");
  }

  @Test
  void memory_holdsTheTurnsAndNoPrompt() {
    ChatMemory memory = MessageWindowChatMemory.builder().build();
    ChatClient remembering =
        client.mutate().defaultAdvisors(MessageChatMemoryAdvisor.builder(memory).build()).build();

    for (int turn = 0; turn < 2; turn++) {
      remembering
          .prompt()
          .system("Be brief.")
          .user("Hello")
          .advisors(conversation("clerk", "1"))
          .call()
          .content();
    }

    assertThat(model.messages(1))
        .extracting(Message::getMessageType)
        .containsExactly(
            MessageType.SYSTEM, MessageType.USER, MessageType.ASSISTANT, MessageType.USER);
    assertThat(model.systemMessages(1)).isEqualTo(model.systemMessages(0));
    assertThat(memory.get("1"))
        .extracting(Message::getMessageType)
        .doesNotContain(MessageType.SYSTEM);
  }

  @Test
  void call_withoutACharacter_failsAndLeavesTheMemoryAsItIs() {
    ChatMemory memory = MessageWindowChatMemory.builder().build();
    ChatClient remembering =
        client.mutate().defaultAdvisors(MessageChatMemoryAdvisor.builder(memory).build()).build();

    assertThatThrownBy(
            () ->
                remembering
                    .prompt()
                    .user("Hello")
                    .advisors(call -> call.param(ChatMemory.CONVERSATION_ID, "1"))
                    .call()
                    .content())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the call names no character;"
                + " add .advisors(call -> call.param(CharacterAdvisor.CHARACTER, …)) to it");
    assertThat(memory.get("1")).isEmpty();
    assertThat(model.calls()).isZero();
  }

  @Test
  void call_withoutAConversation_fails() {
    assertThatThrownBy(
            () ->
                client
                    .prompt()
                    .user("Hello")
                    .advisors(call -> call.param(CharacterAdvisor.CHARACTER, "clerk"))
                    .call()
                    .content())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the call names no conversation")
        .hasMessageContaining("ChatMemory.CONVERSATION_ID");
  }

  @Test
  void options_ofAnotherType_fail() {
    assertThatThrownBy(
            () ->
                client
                    .prompt()
                    .user("Hello")
                    .advisors(conversation("clerk", "1"))
                    .advisors(call -> call.param(CharacterAdvisor.OPTIONS, "Ada"))
                    .call()
                    .content())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the parameter CharacterAdvisor.OPTIONS is a java.lang.String; give it SessionOptions");
  }

  @Test
  void unknownCharacter_failsAsTheRegistryDoes() {
    assertThatThrownBy(
            () ->
                client.prompt().user("Hello").advisors(conversation("clark", "1")).call().content())
        .isInstanceOf(UnknownCharacterException.class);
  }

  @Test
  void stream_leasesTheSessionUntilItsEnd() {
    StubChatModel slow = new StubChatModel();
    ChatClient streaming = ChatClient.builder(slow).defaultAdvisors(advisor).build();

    List<String> words =
        streaming
            .prompt()
            .system("Be brief.")
            .user("Hello")
            .advisors(conversation("clerk", "1"))
            .stream()
            .content()
            .doOnNext(word -> takeThePlace())
            .collectList()
            .block();

    assertThat(words).containsExactly("answer", " ", "1");
    assertThat(slow.systemMessages(0).get(0)).startsWith("Be brief.\n\n").contains(PROMPT);
    assertThat(left).containsOnly("cook");
    takeThePlace();
    assertThat(left).endsWith("clerk");
  }

  @Test
  void stream_thatFailsOrIsCancelled_givesTheSessionBack() {
    StubChatModel failing = new StubChatModel();
    failing.fail();
    ChatClient streaming = ChatClient.builder(failing).defaultAdvisors(advisor).build();

    assertThatThrownBy(
            () ->
                streaming.prompt().user("Hello").advisors(conversation("clerk", "1")).stream()
                    .content()
                    .blockLast())
        .hasMessageContaining("no LLM");
    client.prompt().user("Hello").advisors(conversation("clerk", "2")).stream()
        .content()
        .blockFirst();
    takeThePlace();

    assertThat(sessions.held()).isEqualTo(1);
    assertThat(left).containsExactly("clerk", "clerk");
  }

  /** Opens another conversation, for which there is no place while the others are leased. */
  private void takeThePlace() {
    sessions.with(
        ConversationKey.withoutOwner("spring-ai", "cook", "other"),
        SessionOptions::defaults,
        session -> "");
  }

  private static Consumer<ChatClient.AdvisorSpec> conversation(String character, String id) {
    return call ->
        call.param(CharacterAdvisor.CHARACTER, character).param(ChatMemory.CONVERSATION_ID, id);
  }

  private static CharacterDefinition character(String id) {
    return CharacterDefinition.builder(id, id)
        .voice(new FileVoiceSource("voices/a.wav", null, null, null, null))
        .build();
  }
}
