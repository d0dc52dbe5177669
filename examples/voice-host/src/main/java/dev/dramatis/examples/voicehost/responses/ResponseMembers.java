package dev.dramatis.examples.voicehost.responses;

import static dev.dramatis.examples.voicehost.members.CommonMembers.EFFORT;
import static dev.dramatis.examples.voicehost.members.CommonMembers.FUNCTION;
import static dev.dramatis.examples.voicehost.members.CommonMembers.FUNCTION_NAME;
import static dev.dramatis.examples.voicehost.members.CommonMembers.IMAGE_ADDRESS;
import static dev.dramatis.examples.voicehost.members.CommonMembers.IMAGE_DETAIL;
import static dev.dramatis.examples.voicehost.members.CommonMembers.LONG;
import static dev.dramatis.examples.voicehost.members.CommonMembers.NAME;
import static dev.dramatis.examples.voicehost.members.CommonMembers.SCHEMA;
import static dev.dramatis.examples.voicehost.members.CommonMembers.TOOLS;
import static dev.dramatis.examples.voicehost.members.CommonMembers.VERBOSITY;
import static dev.dramatis.examples.voicehost.members.Shape.anyObject;
import static dev.dramatis.examples.voicehost.members.Shape.anything;
import static dev.dramatis.examples.voicehost.members.Shape.bool;
import static dev.dramatis.examples.voicehost.members.Shape.either;
import static dev.dramatis.examples.voicehost.members.Shape.ignored;
import static dev.dramatis.examples.voicehost.members.Shape.list;
import static dev.dramatis.examples.voicehost.members.Shape.object;
import static dev.dramatis.examples.voicehost.members.Shape.oneOf;
import static dev.dramatis.examples.voicehost.members.Shape.tagged;
import static dev.dramatis.examples.voicehost.members.Shape.text;
import static dev.dramatis.examples.voicehost.members.Shape.whole;

import dev.dramatis.examples.voicehost.config.ChatLimits;
import dev.dramatis.examples.voicehost.members.CommonMembers;
import dev.dramatis.examples.voicehost.members.Judge;
import dev.dramatis.examples.voicehost.members.Shape;
import dev.dramatis.examples.voicehost.members.Shape.ObjectShape;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members of a request for a response that the host knows, with what each may be: those of
 * OpenAI's <a href="https://platform.openai.com/docs/api-reference/responses/create">API
 * reference</a>, as its client openai-java 4.101.0 has them ({@code ResponseCreateParams}), less
 * those that need a memory or tools of the host's.
 */
final class ResponseMembers {

  /** What a client may want to have included; the host has log probabilities alone. */
  static final String LOGPROBS = "message.output_text.logprobs";

  private static final ObjectShape PART =
      object().with("type", text(NAME)).with("prompt_cache_breakpoint", ignored());

  private static final ObjectShape INPUT_TEXT = PART.with("text", text(LONG)).needs("text");

  private static final Map<String, ObjectShape> USER_PARTS =
      Map.of(
          "input_text",
          INPUT_TEXT,
          "input_image",
          PART.with("image_url", IMAGE_ADDRESS).with("detail", IMAGE_DETAIL).needs("image_url"),
          "input_audio",
          PART.with(
                  "input_audio",
                  object()
                      .with("data", text(LONG))
                      .with("format", text(NAME))
                      .needs("data", "format"))
              .needs("input_audio"),
          "input_file",
          PART.with("file_data", text(LONG))
              .with(List.of("file_id", "filename"), text(NAME))
              .with("detail", ignored()));

  private static final Map<String, ObjectShape> SYSTEM_PARTS = Map.of("input_text", INPUT_TEXT);

  private static final Map<String, ObjectShape> ASSISTANT_PARTS =
      Map.of(
          "output_text",
          PART.with("text", text(LONG))
              .with(List.of("annotations", "logprobs", "parsed"), ignored())
              .needs("text"),
          "refusal",
          PART.with("refusal", text(LONG)).needs("refusal"));

  private static Shape content(Map<String, ObjectShape> parts) {
    return either("a text or a list of parts", text(LONG), list(10_000, tagged(parts)));
  }

  /** Clients send back what they got. */
  private static final ObjectShape ITEM =
      object().with("type", text(NAME)).with(List.of("id", "status"), ignored());

  private static ObjectShape message(Map<String, ObjectShape> parts) {
    return ITEM.with("role", text(NAME))
        .with("content", content(parts))
        .with("phase", ignored())
        .needs("content");
  }

  private static final Shape MESSAGE =
      tagged(
          "role",
          Map.of(
              "user", message(USER_PARTS),
              "system", message(SYSTEM_PARTS),
              "developer", message(SYSTEM_PARTS),
              "assistant", message(ASSISTANT_PARTS)));

  /** An item of an input. */
  static final Shape INPUT_ITEM =
      tagged(
          Map.of(
              "message",
              MESSAGE,
              "function_call",
              ITEM.with(List.of("call_id", "name"), text(NAME))
                  .with("arguments", text(LONG))
                  .with("parsed_arguments", ignored())
                  .needs("call_id", "name", "arguments"),
              "function_call_output",
              ITEM.with("call_id", text(NAME))
                  .with(
                      "output",
                      either(
                          "a text or a list of parts",
                          text(LONG),
                          list(10_000, tagged(SYSTEM_PARTS))))
                  .needs("call_id", "output"),
              "reasoning",
              ITEM.with(List.of("summary", "content", "encrypted_content"), ignored())));

  private static final ObjectShape FORMAT = object().with("type", text(NAME));

  private static final ObjectShape TEXT =
      object()
          .with("verbosity", VERBOSITY)
          .with(
              "format",
              tagged(
                  Map.of(
                      "text",
                      FORMAT,
                      "json_object",
                      FORMAT,
                      "json_schema",
                      FORMAT
                          .with("name", FUNCTION_NAME)
                          .with("description", text(SCHEMA))
                          .with("schema", anyObject(SCHEMA))
                          .with("strict", bool())
                          .needs("name", "schema"))));

  private static final ObjectShape NAMED_FUNCTION =
      object().with("type", text(NAME)).with("name", FUNCTION_NAME).needs("name");

  private static final Shape TOOL_CHOICE =
      either(
          "none, auto, required, or an object of the type function or allowed_tools",
          oneOf("none", "auto", "required"),
          tagged(
              Map.of(
                  "function",
                  NAMED_FUNCTION,
                  "allowed_tools",
                  object()
                      .with("type", text(NAME))
                      .with("mode", oneOf("auto", "required"))
                      .with("tools", list(128, tagged(Map.of("function", NAMED_FUNCTION))))
                      .needs("mode", "tools"))));

  private static final ObjectShape REQUEST =
      CommonMembers.REQUEST
          .with("background", bool())
          .with("include", list(32, text(NAME)))
          .with("instructions", text(LONG))
          .with("max_tool_calls", whole())
          .with(
              "reasoning",
              object()
                  .with("effort", EFFORT)
                  .with(
                      List.of("summary", "generate_summary"), oneOf("auto", "concise", "detailed")))
          .with("stream_options", object().with("include_obfuscation", bool()))
          .with("text", TEXT)
          .with("tool_choice", TOOL_CHOICE)
          .with("tools", list(128, tagged(Map.of("function", tool()))).within(TOOLS))
          .with("truncation", oneOf("auto", "disabled"));

  private static ObjectShape tool() {
    return FUNCTION.with("type", text(NAME));
  }

  private final ObjectShape request;

  /**
   * Knows OpenAI's members.
   *
   * @param limits the bounds on cost, and which other members are passed on as they are
   */
  ResponseMembers(ChatLimits limits) {
    ObjectShape known = REQUEST.with("max_output_tokens", whole(1, limits.tokens()));
    for (String name : limits.parameters()) {
      known = known.knows(name) ? known : known.with(name, anything(SCHEMA));
    }
    request = known;
  }

  /** Builds a request again, without its model, its input, and what is null in it. */
  ObjectNode request(ObjectNode sent) {
    ObjectNode options = sent.objectNode();
    sent.properties().stream()
        .filter(member -> !member.getValue().isNull())
        .forEach(member -> options.set(member.getKey(), member.getValue()));
    options.remove(List.of("model", "input"));
    return request.document(options, Judge.OF_REQUESTS);
  }
}
