package dev.dramatis.spring.ai;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage.ToolResponse;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.ai.tool.ToolCallback;
import reactor.core.publisher.Flux;

/** A model that calls the tools that a test names, then answers with the number of its call. */
public final class StubChatModel implements ChatModel {

  private final List<Prompt> prompts = new ArrayList<>();
  private final Queue<List<ToolCall>> toolCalls = new ArrayDeque<>();
  private boolean isFailing;

  void fail() {
    isFailing = true;
  }

  /** Makes one of the next answers call a tool. */
  public StubChatModel thenCall(String tool, String arguments) {
    return thenCall(toolCall(tool, arguments));
  }

  /** Makes one of the next answers call these tools. */
  StubChatModel thenCall(ToolCall... calls) {
    toolCalls.add(List.of(calls));
    return this;
  }

  static ToolCall toolCall(String tool, String arguments) {
    return new ToolCall("id of " + tool + arguments, "function", tool, arguments);
  }

  @Override
  public ToolCallingChatOptions getOptions() {
    return ToolCallingChatOptions.builder().build();
  }

  @Override
  public ChatResponse call(Prompt prompt) {
    prompts.add(prompt);
    if (isFailing) {
      throw new IllegalStateException("no LLM");
    }
    return toolCalls.isEmpty() ? response("answer " + prompts.size()) : nextCalls();
  }

  @Override
  public Flux<ChatResponse> stream(Prompt prompt) {
    prompts.add(prompt);
    if (isFailing) {
      return Flux.error(new IllegalStateException("no LLM"));
    }
    return !toolCalls.isEmpty()
        ? Flux.just(response("One moment. "), nextCalls())
        : Flux.just("answer", " ", String.valueOf(prompts.size())).map(StubChatModel::response);
  }

  private static ChatResponse response(String text) {
    return new ChatResponse(List.of(new Generation(new AssistantMessage(text))));
  }

  private ChatResponse nextCalls() {
    AssistantMessage message =
        AssistantMessage.builder().content("").toolCalls(toolCalls.remove()).build();
    return new ChatResponse(List.of(new Generation(message)));
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

  /** Returns the tools that the LLM was offered by a request. */
  List<ToolCallback> tools(int call) {
    ToolCallingChatOptions options =
        (ToolCallingChatOptions) Objects.requireNonNull(prompts.get(call).getOptions());
    return Objects.requireNonNullElse(options.getToolCallbacks(), List.of());
  }

  /** Returns the arguments of the earlier calls in the last request, in order. */
  List<String> toolArguments() {
    return messages(prompts.size() - 1).stream()
        .filter(AssistantMessage.class::isInstance)
        .flatMap(message -> ((AssistantMessage) message).getToolCalls().stream())
        .map(ToolCall::arguments)
        .toList();
  }

  /** Returns what the tools answered in the last request, in order. */
  public List<String> toolResults() {
    return messages(prompts.size() - 1).stream()
        .filter(ToolResponseMessage.class::isInstance)
        .flatMap(message -> ((ToolResponseMessage) message).getResponses().stream())
        .map(ToolResponse::responseData)
        .toList();
  }
}
