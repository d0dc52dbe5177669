package dev.dramatis.examples.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dramatis.characters.CharacterIndex;
import dev.dramatis.tool.ToolDefinition;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What LangChain4j makes of the schemas of all characters that ship. */
class ToolSchemasTest {

  private static final String ANSWER =
      """
      {"id": "1", "object": "chat.completion", "created": 1, "model": "stub", "choices": [
        {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hello."}}
      ]}
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private HttpServer llm;
  private JsonNode request = JSON.nullNode();

  @BeforeEach
  void start() throws IOException {
    llm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    llm.createContext("/", this::answer);
    llm.start();
  }

  @AfterEach
  void stop() {
    llm.stop(0);
  }

  static List<ToolDefinition> tools() {
    CharacterIndex bank = new CharacterIndex();
    return bank.ids().stream().flatMap(id -> bank.tools(id).stream()).toList();
  }

  @Test
  void characters_haveTools() {
    assertThat(tools()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(tools()).extracting(ToolDefinition::isStrict).contains(true, false);
  }

  @ParameterizedTest
  @MethodSource("tools")
  void specification_keepsEachKeyword(ToolDefinition tool) throws IOException {
    JsonNode specification = JSON.readTree(CharacterTools.specification(tool).toJson());

    assertThat(specification.get("name").asText()).isEqualTo(tool.name());
    assertThat(specification.get("description").asText()).isEqualTo(tool.description());
    assertThat(specification.get("strict").asBoolean()).isEqualTo(tool.isStrict());
    assertThat(specification.get("parameters")).isEqualTo(withoutEmptyRequired(tool));
  }

  @ParameterizedTest
  @MethodSource("tools")
  void request_toAnOpenAiServer_hasTheSchema(ToolDefinition tool) throws IOException {
    OpenAiChatModel.builder()
        .baseUrl("http://127.0.0.1:" + llm.getAddress().getPort())
        .modelName("stub")
        .apiKey("none")
        .maxRetries(0)
        .build()
        .chat(
            ChatRequest.builder()
                .messages(UserMessage.from("Hello."))
                .toolSpecifications(CharacterTools.specification(tool))
                .build());

    JsonNode function = request.at("/tools/0/function");
    ObjectNode expected = (ObjectNode) JSON.readTree(tool.parameters());
    if (!tool.isStrict()) {
      // LangChain4j sends it in strict schemas only.
      withoutAdditionalProperties(expected);
    }
    assertThat(function.path("strict").asBoolean()).isEqualTo(tool.isStrict());
    assertThat(function.get("parameters")).isEqualTo(expected);
  }

  /** LangChain4j's text of a specification leaves an empty list out; its requests do not. */
  private static JsonNode withoutEmptyRequired(ToolDefinition tool) throws IOException {
    ObjectNode schema = (ObjectNode) JSON.readTree(tool.parameters());
    if (schema.get("required").isEmpty()) {
      schema.remove("required");
    }
    return schema;
  }

  private static void withoutAdditionalProperties(JsonNode schema) {
    schema
        .findParents("additionalProperties")
        .forEach(each -> ((ObjectNode) each).remove("additionalProperties"));
  }

  private void answer(HttpExchange exchange) throws IOException {
    request = JSON.readTree(exchange.getRequestBody());
    byte[] answer = ANSWER.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }
}
