package dev.dramatis.examples.langchain4j;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An LLM that records what it is asked, and says what the test wants, when it wants it. */
final class StubStreamingModel implements StreamingChatModel, StreamingHandle {

  private @Nullable StreamingChatResponseHandler handler;
  private List<ChatMessage> messages = List.of();
  private boolean isCancelled;

  @Override
  public void doChat(ChatRequest request, StreamingChatResponseHandler receiver) {
    messages = request.messages();
    handler = receiver;
  }

  List<ChatMessage> messages() {
    return messages;
  }

  void say(String words) {
    handler().onPartialResponse(new PartialResponse(words), new PartialResponseContext(this));
  }

  void complete(String whole) {
    handler().onCompleteResponse(StubModel.response(whole));
  }

  /** Ends an answer with calls of tools; then the LLM is asked again. */
  void call(ToolExecutionRequest... calls) {
    handler().onCompleteResponse(StubModel.response(calls));
  }

  void fail(Throwable failure) {
    handler().onError(failure);
  }

  private StreamingChatResponseHandler handler() {
    if (handler == null) {
      throw new IllegalStateException("nobody has asked");
    }
    return handler;
  }

  @Override
  public void cancel() {
    isCancelled = true;
  }

  @Override
  public boolean isCancelled() {
    return isCancelled;
  }
}
