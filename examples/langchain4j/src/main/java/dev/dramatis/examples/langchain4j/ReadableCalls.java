package dev.dramatis.examples.langchain4j;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.request.ChatRequest;

/**
 * Requests whose earlier calls have arguments that every LLM server can read. Some servers refuse a
 * history with arguments that are no JSON object, so one bad call would end the conversation.
 */
final class ReadableCalls {

  private ReadableCalls() {}

  /** Returns a request with {@code {}} in the place of arguments that are no JSON object. */
  static ChatRequest of(ChatRequest request) {
    return request.toBuilder()
        .messages(request.messages().stream().map(ReadableCalls::of).toList())
        .build();
  }

  private static ChatMessage of(ChatMessage message) {
    return message instanceof AiMessage answer && answer.hasToolExecutionRequests()
        ? answer.toBuilder()
            .toolExecutionRequests(
                answer.toolExecutionRequests().stream().map(ReadableCalls::of).toList())
            .build()
        : message;
  }

  private static ToolExecutionRequest of(ToolExecutionRequest call) {
    return CharacterToolExecutor.areObject(call.arguments())
        ? call
        : call.toBuilder().arguments("{}").build();
  }
}
