package dev.dramatis.spring.ai;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import reactor.core.publisher.Flux;

/** A model that answers with the number of the call, and remembers what it got. */
final class StubChatModel implements ChatModel {

  private final List<Prompt> prompts = new ArrayList<>();
  private boolean isFailing;

  void fail() {
    isFailing = true;
  }

  @Override
  public ChatResponse call(Prompt prompt) {
    prompts.add(prompt);
    if (isFailing) {
      throw new IllegalStateException("no LLM");
    }
    return response("answer " + prompts.size());
  }

  @Override
  public Flux<ChatResponse> stream(Prompt prompt) {
    prompts.add(prompt);
    return isFailing
        ? Flux.error(new IllegalStateException("no LLM"))
        : Flux.just("answer", " ", String.valueOf(prompts.size())).map(StubChatModel::response);
  }

  private static ChatResponse response(String text) {
    return new ChatResponse(List.of(new Generation(new AssistantMessage(text))));
  }

  int calls() {
    return prompts.size();
  }

  List<Message> messages(int call) {
    return prompts.get(call).getInstructions();
  }

  List<String> systemMessages(int call) {
    return prompts.get(call).getSystemMessages().stream().map(SystemMessage::getText).toList();
  }

  @Nullable String lastUserMessage() {
    return prompts.get(prompts.size() - 1).getUserMessage().getText();
  }
}
