package dev.dramatis.examples.langchain4j;

import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.conversation.CharacterSessions;
import dev.dramatis.conversation.ConversationKey;
import dev.dramatis.conversation.Lease;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.memory.ChatMemory;
import dev.langchain4j.memory.chat.ChatMemoryProvider;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.store.memory.chat.ChatMemoryStore;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Conversations with characters. {@link CharacterSessions} hold the characters, and LangChain4j the
 * memory of what was said.
 *
 * <p>A session is leased for the whole turn, so it is not closed while an answer is made.
 * Thread-safe, for one turn of a conversation at a time.
 */
final class CharacterChat {

  private final CharacterSessions sessions;
  private final Talk talk;
  private final ChatMemoryProvider memories;

  CharacterChat(CharacterSessions sessions, Talk talk, ChatMemoryProvider memories) {
    this.sessions = sessions;
    this.talk = talk;
    this.memories = memories;
  }

  /** Returns memories of the last messages, which are kept in the store. */
  static ChatMemoryProvider memories(ChatMemoryStore store, int messages) {
    return id ->
        MessageWindowChatMemory.builder()
            .id(id)
            .maxMessages(messages)
            .chatMemoryStore(store)
            // A greeting is remembered before there is a system message.
            .alwaysKeepSystemMessageFirst(true)
            .build();
  }

  /**
   * Returns the AI service.
   *
   * @param longestTool the longest that a turn waits for a tool
   */
  static Talk talk(
      ChatModel model,
      StreamingChatModel streaming,
      ChatMemoryProvider memories,
      Duration longestTool) {
    AiServices<Talk> service =
        AiServices.builder(Talk.class)
            .chatModel(model)
            .streamingChatModel(streaming)
            .chatMemoryProvider(memories)
            .systemMessageTransformer(new CharacterPrompt());
    return CharacterTools.offer(service, longestTool).build();
  }

  /**
   * Returns what the character says first, and remembers it; empty if it has no greeting or if the
   * conversation has begun.
   */
  Optional<String> greet(ConversationKey key, Supplier<SessionOptions> options) {
    ChatMemory memory = memories.get(key.digest());
    if (!memory.messages().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> greeting = sessions.with(key, options, CharacterSession::greeting);
    greeting.ifPresent(words -> memory.add(AiMessage.from(words)));
    return greeting;
  }

  /** Returns the character's answer. */
  String answer(ConversationKey key, Supplier<SessionOptions> options, String text) {
    String memoryId = key.digest();
    try {
      return sessions.with(
          key,
          options,
          session -> talk.answer(memoryId, text, CharacterPrompt.parameters(session)));
    } finally {
      forget(memoryId);
    }
  }

  /**
   * Streams the character's answer.
   *
   * @param words receives the parts of the answer, and what the character says while a tool runs,
   *     on a thread of the LLM's client
   * @return the whole answer; who cancels it ends the stream
   */
  CompletableFuture<String> stream(
      ConversationKey key, Supplier<SessionOptions> options, String text, Consumer<String> words) {
    String memoryId = key.digest();
    Lease lease = sessions.lease(key, options);
    Meanwhile turn = new Meanwhile(words);
    CompletableFuture<String> answer = new CompletableFuture<>();
    CompletableFuture<String> unused =
        answer.whenComplete(
            (whole, failure) -> {
              lease.close();
              forget(memoryId);
            });
    try {
      talk.stream(memoryId, text, CharacterPrompt.parameters(lease.session(), turn))
          .onPartialResponseWithContext(
              (part, stream) -> {
                if (answer.isDone()) {
                  stream.streamingHandle().cancel();
                } else {
                  turn.say(part.text());
                }
              })
          .onCompleteResponse(response -> answer.complete(response.aiMessage().text()))
          .onError(answer::completeExceptionally)
          .start();
    } catch (RuntimeException | Error e) {
      answer.completeExceptionally(e);
    }
    return answer;
  }

  /** Ends a conversation: the next turn has a new session and an empty memory. */
  void end(ConversationKey key) {
    sessions.end(key);
    memories.get(key.digest()).clear();
  }

  /** Drops the memory object, which LangChain4j keeps forever; the store has its messages. */
  private void forget(String memoryId) {
    talk.evictChatMemory(memoryId);
  }
}
