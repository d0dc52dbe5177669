package dev.dramatis.examples.springboot;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.spring.ai.CharacterAdvisor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.advisor.MessageChatMemoryAdvisor;
import org.springframework.ai.chat.memory.ChatMemory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The endpoint of conversations, whose turns Spring AI gives to an LLM. */
@RestController
final class TalkController {

  private final CharacterRegistry cast;
  private final SessionOptions options;
  private final @Nullable ChatClient chat;

  /**
   * @param clients empty in a host without a model, whose answer is an error
   */
  TalkController(
      CharacterRegistry cast,
      SessionOptions options,
      CharacterAdvisor advisor,
      ObjectProvider<ChatClient.Builder> clients,
      ObjectProvider<ChatMemory> memories) {
    this.cast = cast;
    this.options = options;
    ChatClient.Builder client = clients.getIfAvailable();
    this.chat =
        client == null
            ? null
            : client
                .defaultAdvisors(
                    advisor, MessageChatMemoryAdvisor.builder(memories.getObject()).build())
                .build();
  }

  /** Returns the character's next words; the conversation begins with its first turn. */
  @PostMapping("/v1/characters/{id}/conversations/{conversation}")
  TalkView talk(
      @PathVariable String id,
      @PathVariable @Pattern(regexp = "[A-Za-z0-9-]{8,64}") String conversation,
      @Valid @RequestBody TalkRequest turn) {
    CharacterDefinition character = cast.find(id).orElseGet(() -> opened(id));
    if (chat == null) {
      throw new ResponseStatusException(
          HttpStatus.NOT_IMPLEMENTED,
          "This host has no LLM; add the Spring AI starter of a model to it.");
    }
    String answer =
        chat.prompt()
            .user(turn.said())
            .advisors(
                call ->
                    call.param(CharacterAdvisor.CHARACTER, character.id())
                        // The memory knows no characters, so its id names one
                        .param(ChatMemory.CONVERSATION_ID, character.id() + ":" + conversation))
            .call()
            .content();
    return new TalkView(answer, character.voice().voice());
  }

  /** Throws the exception that says why the character cannot be found. */
  private CharacterDefinition opened(String id) {
    try (CharacterSession session = cast.open(id, options)) {
      return session.character();
    }
  }
}
