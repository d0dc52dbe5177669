package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.InternalServerException;
import com.openai.errors.NotFoundException;
import com.openai.errors.OpenAIException;
import com.openai.helpers.ResponseAccumulator;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.models.Model;
import com.openai.models.responses.EasyInputMessage;
import com.openai.models.responses.FunctionTool;
import com.openai.models.responses.Response;
import com.openai.models.responses.ResponseCreateParams;
import com.openai.models.responses.ResponseFunctionToolCall;
import com.openai.models.responses.ResponseInputItem;
import com.openai.models.responses.ResponseStatus;
import com.openai.models.responses.ResponseStreamEvent;
import java.io.OutputStream;
import java.util.List;
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
      assertThatThrownBy(() -> drain(itsClient))
          .isInstanceOf(OpenAIException.class)
          .hasMessageContaining("The LLM broke off its answer.");
      llm.does(exchange -> FakeLlm.send(exchange, 500, "text/plain", ""));
      assertThatThrownBy(() -> streamed(itsClient, "gertrude"))
          .isInstanceOfSatisfying(
              InternalServerException.class, e -> assertThat(e.statusCode()).isEqualTo(502));
      itsClient.close();
    }
  }

  @Test
  void response_isValid() {
    Response response = client.responses().create(responseRequest().build()).validate();

    assertThat(response.status()).hasValue(ResponseStatus.COMPLETED);
    assertThat(textOf(response)).endsWith("In line 1 you said: Who are you?");
    assertThat(response.usage()).isPresent();
  }

  @Test
  void everyEventOfAStreamedResponse_isValid() {
    ResponseAccumulator accumulator = ResponseAccumulator.createWithSnapshots();
    try (StreamResponse<ResponseStreamEvent> events =
        client.responses().createStreaming(responseRequest().build())) {
      events.stream().map(ResponseStreamEvent::validate).forEach(accumulator::accumulate);
    }

    assertThat(textOf(accumulator.response())).endsWith("In line 1 you said: Who are you?");
    assertThat(accumulator.reconstructedResponse().output())
        .isEqualTo(accumulator.response().output());
  }

  /** What the LLM is to fill in. */
  static final class Line {
    public String line = "";
  }

  @Test
  void structuredResponse_isParsed() {
    Line parsed =
        client
            .responses()
            .create(responseRequest().text(Line.class).build())
            .output()
            .get(0)
            .asMessage()
            .content()
            .get(0)
            .asOutputText();

    assertThat(parsed.line).endsWith("In line 1 you said: Who are you?");
  }

  @Test
  void calledTool_isAnsweredByItsResult() {
    ResponseCreateParams.Builder request =
        responseRequest().addTool(searchTool()).inputOfResponse(List.of(user("search it")));
    ResponseFunctionToolCall call =
        client.responses().create(request.build()).validate().output().get(0).asFunctionCall();
    assertThat(call.name()).isEqualTo("search");

    request.inputOfResponse(
        List.of(
            user("search it"),
            ResponseInputItem.ofFunctionCall(call),
            ResponseInputItem.ofFunctionCallOutput(
                ResponseInputItem.FunctionCallOutput.builder()
                    .callId(call.callId())
                    .output("2 shops have it.")
                    .build())));
    assertThat(textOf(client.responses().create(request.build())))
        .endsWith("The tool says: 2 shops have it.");
  }

  private static ResponseInputItem user(String line) {
    return ResponseInputItem.ofEasyInputMessage(
        EasyInputMessage.builder().role(EasyInputMessage.Role.USER).content(line).build());
  }

  private static FunctionTool searchTool() {
    return FunctionTool.builder()
        .name("search")
        .strict(false)
        .parameters(
            FunctionTool.Parameters.builder()
                .putAdditionalProperty("type", JsonValue.from("object"))
                .build())
        .build();
  }

  @Test
  void previousResponse_isTheClientsOwnError() {
    ResponseCreateParams request = responseRequest().previousResponseId("resp_1").build();

    assertThatThrownBy(() -> client.responses().create(request))
        .isInstanceOfSatisfying(
            BadRequestException.class, e -> assertThat(e.param()).hasValue("previous_response_id"))
        .hasMessageContaining("send the whole conversation as input");
    assertThatThrownBy(() -> client.responses().retrieve("resp_1"))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("This host stores no responses");
  }

  private static void drain(OpenAIClient client) {
    try (StreamResponse<ResponseStreamEvent> events =
        client.responses().createStreaming(responseRequest().build())) {
      events.stream().forEach(event -> {});
    }
  }

  private static ResponseCreateParams.Builder responseRequest() {
    return ResponseCreateParams.builder().model("gertrude").input("Who are you?");
  }

  private static String textOf(Response response) {
    return response.output().get(0).asMessage().content().get(0).asOutputText().text();
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
