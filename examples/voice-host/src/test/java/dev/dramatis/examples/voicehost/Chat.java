package dev.dramatis.examples.voicehost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A client of chat completions that repeats all that was said with each line. */
final class Chat {

  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final FakeLlm llm;
  private final List<String> messages = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();
  private final ObjectNode members = JSON.createObjectNode();

  /**
   * @param llm the LLM of the hosts, which only this client asks for now
   */
  Chat(FakeLlm llm) {
    this.llm = llm;
  }

  /** Answers with words that nobody has said before. */
  static FakeLlm.Answer newWords() {
    return exchange ->
        FakeLlm.send(
            exchange,
            200,
            "application/json",
            """
            {"choices":[{"index":0,"message":{"role":"assistant","content":"%s, %s, he said."}}]}"""
                .formatted(UUID.randomUUID(), UUID.randomUUID()));
  }

  /** Adds a header to each request. */
  Chat header(String name, String value) {
    headers.add(name);
    headers.add(value);
    return this;
  }

  /** Adds a member to each request. */
  Chat member(String name, String value) {
    members.put(name, value);
    return this;
  }

  /** Adds a member of the metadata to each request. */
  Chat metadata(String name, String value) {
    members.putObject("metadata").put(name, value);
    return this;
  }

  Chat conversation(String id) {
    return header("X-Conversation-Id", id);
  }

  /** Adds a message that was said before, as a role, a colon and a text. */
  Chat said(String message) {
    messages.add(message);
    return this;
  }

  /** Returns the latest message, as {@link #said} takes it. */
  String latest() {
    return messages.get(messages.size() - 1);
  }

  /**
   * Says a line, which is then a part of what was said, as its answer is.
   *
   * @return the prompt that the LLM got; the test cast draws one for each session
   */
  String say(String address, String line) throws Exception {
    return said("user:" + line).answered(address);
  }

  /**
   * Sends all that was said, and adds the answer to it.
   *
   * @return the prompt that the LLM got
   */
  String answered(String address) throws Exception {
    HttpResponse<String> response = send(address);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    String answer = JSON.readTree(response.body()).at("/choices/0/message/content").asString();
    messages.add("assistant:" + answer);
    return llm.prompts().get(llm.prompts().size() - 1);
  }

  /** Sends all that was said. */
  HttpResponse<String> send(String address) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address).resolve("/v1/chat/completions"))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body().toString()));
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(String[]::new));
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private JsonNode body() {
    ObjectNode body = members.deepCopy();
    if (!body.has("model")) {
      body.put("model", "developpeuse");
    }
    ArrayNode said = body.putArray("messages");
    messages.stream()
        .map(message -> message.split(":", 2))
        .forEach(parts -> said.addObject().put("role", parts[0]).put("content", parts[1]));
    return body;
  }
}
