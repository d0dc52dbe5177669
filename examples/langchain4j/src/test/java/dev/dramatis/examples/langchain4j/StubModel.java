package dev.dramatis.examples.langchain4j;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.ArrayList;
import java.util.List;

/** An LLM that records what it is asked, and answers with a number. */
final class StubModel implements ChatModel {

  private final List<List<ChatMessage>> requests = new ArrayList<>();
  private Runnable meanwhile = () -> {};

  /** Sets what happens while the LLM makes an answer. */
  void meanwhile(Runnable action) {
    meanwhile = action;
  }

  @Override
  public ChatResponse doChat(ChatRequest request) {
    requests.add(request.messages());
    meanwhile.run();
    return response("answer " + requests.size());
  }

  static ChatResponse response(String text) {
    return ChatResponse.builder().aiMessage(AiMessage.from(text)).build();
  }

  /** Returns the messages of the last request. */
  List<ChatMessage> messages() {
    return requests.get(requests.size() - 1);
  }

  /** Returns the last request, a line for each message after the system message. */
  List<String> history() {
    return messages().stream().skip(1).map(StubModel::text).toList();
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
      return "character: " + answer.text();
    }
    return message.toString();
  }
}
