package dev.dramatis.examples.springboot;

import static dev.dramatis.examples.springboot.HttpTester.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.memory.ChatMemory;
import org.springframework.ai.chat.memory.MessageWindowChatMemory;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Conversations over HTTP, with a model that answers without an LLM. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "dramatis.strict=false")
@Import({TestCast.class, TalkTest.Llm.class})
class TalkTest {

  @Value("${local.server.port}")
  private int port;

  @Autowired private StubChatModel model;

  private HttpTester host;

  @BeforeEach
  void connect() {
    host = new HttpTester(port);
    model.prompts.clear();
  }

  @Test
  void conversation_keepsItsPromptAndItsTurns() throws Exception {
    assertThat(said("gertrude", "0f8fad5b-1", "Hello {you} and {{you}}")).isEqualTo("You said 1.");
    assertThat(said("gertrude", "0f8fad5b-1", "And now?")).isEqualTo("You said 3.");

    assertThat(prompt(1)).isEqualTo(prompt(0)).contains("Gertrude");
    assertThat(model.prompts.get(1).getInstructions())
        .extracting(Message::getText)
        .containsExactly(prompt(0), "Hello {you} and {{you}}", "You said 1.", "And now?");
  }

  @Test
  void conversationWithAnotherCharacter_isAnotherOne() throws Exception {
    said("gertrude", "0f8fad5b-2", "Hello");
    said("greeter", "0f8fad5b-2", "Hello");

    assertThat(model.prompts.get(1).getInstructions()).hasSize(2);
    assertThat(prompt(1)).contains("Greet a stranger");
  }

  @Test
  void answer_hasTheVoiceForTheTts() throws Exception {
    HttpResponse<String> answer = host.talk("greeter", "0f8fad5b-3", "{\"text\":\"Hello\"}");

    assertThat(json(answer).get("voice").asString()).isEqualTo("voices/greeter.wav");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gertrud  | 0f8fad5b | {"text":"Hello"}  | 404
          gertrude | 0f8fad5  | {"text":"Hello"}  | 400
          gertrude | 0f8fad_5 | {"text":"Hello"}  | 400
          gertrude | 0f8fad5b | {"text":" "}      | 400
          gertrude | 0f8fad5b | {}                | 400
          moody    | 0f8fad5b | {"text":"Hello"}  | 500
          """)
  void turnThatCannotBeTaken_isAProblemAndReachesNoLlm(
      String character, String conversation, String body, int status) throws Exception {
    HttpResponse<String> answer = host.talk(character, conversation, body);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(model.prompts).isEmpty();
  }

  private String said(String character, String conversation, String text) throws Exception {
    HttpResponse<String> answer =
        host.talk(character, conversation, "{\"text\":\"%s\"}".formatted(text));
    return json(answer).get("text").asString();
  }

  private @Nullable String prompt(int call) {
    return model.prompts.get(call).getSystemMessage().getText();
  }

  /** A model that answers with the number of messages that do not belong to the system. */
  static final class StubChatModel implements ChatModel {

    private final List<Prompt> prompts = new CopyOnWriteArrayList<>();

    @Override
    public ChatResponse call(Prompt prompt) {
      prompts.add(prompt);
      String text = "You said %d.".formatted(prompt.getInstructions().size() - 1);
      return new ChatResponse(List.of(new Generation(new AssistantMessage(text))));
    }
  }

  /** What the Spring AI starter of a model gives to a host. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Llm {

    @Bean
    StubChatModel model() {
      return new StubChatModel();
    }

    @Bean
    ChatClient.Builder client(ChatModel model) {
      return ChatClient.builder(model);
    }

    @Bean
    ChatMemory memory() {
      return MessageWindowChatMemory.builder().build();
    }
  }
}
