package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.examples.voicehost.http.ApiException;
import dev.dramatis.examples.voicehost.llm.ChatText;
import dev.dramatis.examples.voicehost.members.Judge;
import dev.dramatis.examples.voicehost.members.MemberPath;
import dev.dramatis.examples.voicehost.members.Shape.ObjectShape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a client of OpenAI's chat completions asks for, built again from the {@link ChatMembers}
 * that the host knows.
 *
 * @param options how to answer
 * @param model the id of a character
 * @param messages the conversation so far; empty if the character begins
 * @param isStream whether the answer comes in pieces
 */
record ChatRequest(ObjectNode options, String model, List<JsonNode> messages, boolean isStream) {

  /** What stands between the character's prompt and what the client's program adds to it. */
  private static final String HEADING = "The program that the user talks through adds:";

  /**
   * Reads a request.
   *
   * @throws ApiException if it is none
   */
  static ChatRequest of(JsonNode request, ChatMembers members) {
    if (!(request instanceof ObjectNode body)) {
      throw ApiException.badRequest("The body must be a JSON object.");
    }
    JsonNode model = body.path("model");
    if (!model.isString() || model.asString().isBlank()) {
      throw ApiException.badParameter("model", "the id of a character, one of GET /v1/models");
    }
    ObjectNode options = members.request(body);
    return new ChatRequest(
        options,
        model.asString(),
        messages(body.path("messages")),
        options.path("stream").asBoolean(false));
  }

  /** Returns a request that says nothing and names no owner. */
  static ChatRequest silent(String model) {
    return new ChatRequest(JsonNodeFactory.instance.objectNode(), model, List.of(), false);
  }

  /** Returns the same request with other messages. */
  ChatRequest with(List<JsonNode> otherMessages) {
    return new ChatRequest(options, model, otherMessages, isStream);
  }

  /** Returns the text of an option, or of a member of it; blank if there is none. */
  String option(String... path) {
    JsonNode option = options;
    for (String name : path) {
      option = option.path(name);
    }
    return option.asString("");
  }

  private static List<JsonNode> messages(JsonNode given) {
    if (!given.isArray()) {
      throw badMessages("it is no list");
    }
    List<JsonNode> messages = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      MemberPath at = MemberPath.of("messages").item(i);
      JsonNode message = given.path(i);
      ObjectShape shape = ChatMembers.MESSAGES.get(message.path("role").asString(""));
      if (shape == null) {
        throw badMessages("the role of " + at + " is none of them");
      }
      messages.add(shape.rebuilt(message, at, Judge.OF_REQUESTS));
    }
    return messages;
  }

  private static ApiException badMessages(String why) {
    return ApiException.badParameter(
        "messages",
        "a list of messages, each with a content and a role, which is "
            + "system, developer, user, assistant, tool or function; "
            + why);
  }

  /**
   * Returns what the LLM is asked. It has one system message, for many LLMs take no other one: the
   * character's prompt, then what the client's own system and developer messages say.
   *
   * @param needsUserMessage true for an LLM that only answers a user
   */
  ObjectNode withSystemPrompt(String prompt, boolean needsUserMessage) {
    ArrayNode said = options.arrayNode(messages.size() + 2);
    StringBuilder system = new StringBuilder(prompt);
    said.addNull();
    if (needsUserMessage && isBegunByCharacter()) {
      said.add(ChatText.hello());
    }
    String heading = "\n\n" + HEADING;
    for (JsonNode message : messages) {
      if (!isSystem(message)) {
        said.add(message);
      } else {
        String text = lines(message.path("content"));
        if (!text.isBlank()) {
          system.append(heading).append("\n\n").append(text);
          heading = "";
        }
      }
    }
    said.set(0, ChatText.message("system", system.toString()));
    ObjectNode asked = options.objectNode();
    asked.setAll(options);
    asked.set("messages", said);
    return asked;
  }

  /** Keeps the texts of a content apart, as servers of LLMs do where a template takes one text. */
  private static String lines(JsonNode content) {
    if (!content.isArray()) {
      return content.asString("").strip();
    }
    return content
        .valueStream()
        .map(part -> part.path("text").asString("").strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private boolean isBegunByCharacter() {
    return messages.stream()
        .filter(message -> !isSystem(message))
        .findFirst()
        .map(first -> first.path("role").asString("").equals("assistant"))
        .orElse(true);
  }

  private static boolean isSystem(JsonNode message) {
    String role = message.path("role").asString("");
    return role.equals("system") || role.equals("developer");
  }
}
