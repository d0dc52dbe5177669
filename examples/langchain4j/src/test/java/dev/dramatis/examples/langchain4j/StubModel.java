package dev.dramatis.examples.langchain4j;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An LLM that records what it is asked, calls the tools that a test names, then answers with a
 * number.
 */
final class StubModel implements ChatModel {

  private final List<List<ChatMessage>> requests = new ArrayList<>();
  private final Queue<ChatResponse> toolCalls = new ArrayDeque<>();
  private List<ToolSpecification> tools = List.of();
  private Runnable meanwhile = () -> {};

  /** Makes one of the next answers call a tool. */
  StubModel thenCall(String tool, @Nullable String arguments) {
    return thenCall(toolCall(tool, arguments));
  }

  /** Makes one of the next answers call these tools. */
  StubModel thenCall(ToolExecutionRequest... calls) {
    toolCalls.add(response(calls));
    return this;
  }

  static ToolExecutionRequest toolCall(String tool, @Nullable String arguments) {
    return ToolExecutionRequest.builder()
        .id("id of " + tool + arguments)
        .name(tool)
        .arguments(arguments)
        .build();
  }

  /** Sets what happens while the LLM makes an answer. */
  void meanwhile(Runnable action) {
    meanwhile = action;
  }

  @Override
  public ChatResponse doChat(ChatRequest request) {
    requests.add(request.messages());
    tools = request.toolSpecifications();
    meanwhile.run();
    return toolCalls.isEmpty() ? response("answer " + requests.size()) : toolCalls.remove();
  }

  static ChatResponse response(String text) {
    return ChatResponse.builder().aiMessage(AiMessage.from(text)).build();
  }

  static ChatResponse response(ToolExecutionRequest... calls) {
    return ChatResponse.builder().aiMessage(AiMessage.from(calls)).build();
  }

  /** Returns the tools that the last request offered. */
  List<ToolSpecification> tools() {
    return tools;
  }

  /** Returns the arguments of the earlier calls in the last request, in order. */
  List<String> toolArguments() {
    return messages().stream()
        .filter(AiMessage.class::isInstance)
        .flatMap(message -> ((AiMessage) message).toolExecutionRequests().stream())
        .map(ToolExecutionRequest::arguments)
        .toList();
  }

  /** Returns the messages of the last request. */
  List<ChatMessage> messages() {
    return requests.get(requests.size() - 1);
  }

  /** Returns the last request, a line for each message after the system message. */
  List<String> history() {
    return history(messages());
  }

  /** Returns messages after the system message, a line for each. */
  static List<String> history(List<ChatMessage> messages) {
    return messages.stream().skip(1).map(StubModel::text).toList();
  }

  /** Returns the system message of the last request, which is its first message. */
  String systemMessage() {
    return ((SystemMessage) messages().get(0)).text();
  }

  private static String text(ChatMessage message) {
    if (message instanceof UserMessage user) {
      return "user: " + user.singleText();
    }
    if (message instanceof AiMessage answer) {
      return answer.hasToolExecutionRequests()
          ? "call: " + names(answer)
          : "character: " + answer.text();
    }
    if (message instanceof ToolExecutionResultMessage result) {
      return "tool: " + result.text();
    }
    return message.toString();
  }

  private static String names(AiMessage answer) {
    return answer.toolExecutionRequests().stream()
        .map(ToolExecutionRequest::name)
        .collect(Collectors.joining(", "));
  }
}
