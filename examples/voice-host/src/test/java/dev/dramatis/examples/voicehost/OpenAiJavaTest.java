package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.StreamResponse;
import com.openai.errors.InternalServerException;
import com.openai.errors.NotFoundException;
import com.openai.errors.OpenAIException;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.models.Model;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** OpenAI's own client for Java, as its documentation uses it. */
class OpenAiJavaTest {

  private static RunningHost host;
  private static OpenAIClient client;

  @BeforeAll
  static void start() {
    host = RunningHost.with(Map.of());
    client = clientOf(host);
  }

  @AfterAll
  static void stop() {
    client.close();
    host.close();
  }

  private static OpenAIClient clientOf(RunningHost host) {
    return OpenAIOkHttpClient.builder()
        .baseUrl(host.address() + "v1")
        .apiKey("none needed")
        .maxRetries(0)
        .build();
  }

  @Test
  void models_areListed() {
    assertThat(client.models().list().data())
        .extracting(Model::id)
        .containsExactly("gertrude", "developpeuse", "gardener", "moody", "trickster");
  }

  @Test
  void completion_isAnswered() {
    ChatCompletion answer = client.chat().completions().create(request("gertrude"));

    assertThat(answer.model()).isEqualTo("gertrude");
    assertThat(answer.choices().get(0).message().content())
        .hasValueSatisfying(
            words -> assertThat(words).endsWith("In line 1 you said: Who are you?"));
    assertThat(answer.usage()).isPresent();
  }

  @Test
  void completion_isStreamed() {
    assertThat(streamed(client, "gertrude")).endsWith("In line 1 you said: Who are you?");
  }

  @Test
  void unknownModel_isTheClientsOwnError() {
    assertThatThrownBy(() -> client.chat().completions().create(request("gertrud")))
        .isInstanceOfSatisfying(
            NotFoundException.class, e -> assertThat(e.code()).hasValue("model_not_found"))
        .hasMessageContaining("There is no model with this id; did you mean gertrude?");
  }

  @Test
  void failureInAStream_isTheClientsOwnError() throws Exception {
    try (FakeLlm llm =
            FakeLlm.that(
                exchange -> {
                  OutputStream out = FakeLlm.startStream(exchange);
                  FakeLlm.sendChunk(out, "So");
                });
        RunningHost failing = RunningHost.with(llm.settings())) {
      OpenAIClient itsClient = clientOf(failing);
      assertThatThrownBy(() -> streamed(itsClient, "gertrude"))
          .isInstanceOf(OpenAIException.class)
          .hasMessageContaining("The LLM broke off its answer.");
      llm.does(exchange -> FakeLlm.send(exchange, 500, "text/plain", ""));
      assertThatThrownBy(() -> streamed(itsClient, "gertrude"))
          .isInstanceOfSatisfying(
              InternalServerException.class, e -> assertThat(e.statusCode()).isEqualTo(502));
      itsClient.close();
    }
  }

  private static String streamed(OpenAIClient client, String model) {
    try (StreamResponse<ChatCompletionChunk> chunks =
        client.chat().completions().createStreaming(request(model))) {
      return chunks.stream()
          .flatMap(chunk -> chunk.choices().stream())
          .flatMap(choice -> choice.delta().content().stream())
          .collect(Collectors.joining());
    }
  }

  private static ChatCompletionCreateParams request(String model) {
    return ChatCompletionCreateParams.builder().model(model).addUserMessage("Who are you?").build();
  }
}
