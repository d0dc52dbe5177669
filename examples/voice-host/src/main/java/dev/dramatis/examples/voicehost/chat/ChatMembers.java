package dev.dramatis.examples.voicehost.chat;

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
import static dev.dramatis.examples.voicehost.members.Shape.list;
import static dev.dramatis.examples.voicehost.members.Shape.map;
import static dev.dramatis.examples.voicehost.members.Shape.number;
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
 * The members of chat completions that the host knows, with what each may be: those of OpenAI's <a
 * href="https://platform.openai.com/docs/api-reference/chat/create">API reference</a>, as its
 * client openai-java 4.101.0 has them ({@code ChatCompletionCreateParams}, {@code ChatCompletion},
 * {@code ChatCompletionChunk}). Not OpenAI's are {@code reasoning_content} and {@code reasoning},
 * in which vLLM, llama.cpp, DeepSeek and OpenRouter put an LLM's thoughts, and clients expect them.
 *
 * <p>Bounds are OpenAI's, where it has some; those on cost are the host's.
 */
final class ChatMembers {

  private static final int LONGEST_STOP = 1_000;

  // --- what a client sends -------------------------------------------------------------------

  private static final Shape CACHE_BREAKPOINT = anyObject(NAME);

  private static final Shape.ObjectShape TEXT_PART =
      object()
          .with("type", text(NAME))
          .with("text", text(LONG))
          .with("prompt_cache_breakpoint", CACHE_BREAKPOINT)
          .needs("text");

  private static final Shape USER_CONTENT =
      content(
          Map.of(
              "text", TEXT_PART,
              "image_url",
                  object()
                      .with("type", text(NAME))
                      .with(
                          "image_url",
                          object()
                              .with("url", IMAGE_ADDRESS)
                              .with("detail", IMAGE_DETAIL)
                              .needs("url"))
                      .with("prompt_cache_breakpoint", CACHE_BREAKPOINT)
                      .needs("image_url"),
              "input_audio",
                  object()
                      .with("type", text(NAME))
                      .with(
                          "input_audio",
                          object()
                              .with("data", text(LONG))
                              .with("format", text(NAME))
                              .needs("data", "format"))
                      .with("prompt_cache_breakpoint", CACHE_BREAKPOINT)
                      .needs("input_audio"),
              "file",
                  object()
                      .with("type", text(NAME))
                      .with(
                          "file",
                          object()
                              .with("file_data", text(LONG))
                              .with("file_id", text(NAME))
                              .with("filename", text(NAME)))
                      .with("prompt_cache_breakpoint", CACHE_BREAKPOINT)
                      .needs("file")));

  private static final Shape TEXT_CONTENT = content(Map.of("text", TEXT_PART));

  private static final Shape ASSISTANT_CONTENT =
      content(
          Map.of(
              "text",
              TEXT_PART,
              "refusal",
              object().with("type", text(NAME)).with("refusal", text(LONG)).needs("refusal")));

  private static Shape content(Map<String, ObjectShape> parts) {
    return either(
        "a text or a list of parts of the types "
            + String.join(", ", parts.keySet().stream().sorted().toList()),
        text(LONG),
        list(10_000, tagged(parts)));
  }

  private static final ObjectShape FUNCTION_CALL =
      object().with("name", text(NAME)).with("arguments", text(LONG));

  private static final ObjectShape CUSTOM_CALL =
      object().with("name", text(NAME)).with("input", text(LONG));

  private static final ObjectShape MESSAGE =
      object().with("role", text(NAME)).with("name", text(NAME));

  /** The members of a message by its role. */
  static final Map<String, ObjectShape> MESSAGES =
      Map.of(
          "system",
          MESSAGE.with("content", TEXT_CONTENT),
          "developer",
          MESSAGE.with("content", TEXT_CONTENT),
          "user",
          MESSAGE.with("content", USER_CONTENT),
          "assistant",
          MESSAGE
              .with("content", ASSISTANT_CONTENT)
              .with(List.of("refusal", "reasoning_content", "reasoning"), text(LONG))
              .with("audio", object().with("id", text(NAME)).needs("id"))
              .with("function_call", FUNCTION_CALL.needs("name"))
              .with(
                  "tool_calls",
                  list(
                      128,
                      object()
                          .with("id", text(NAME))
                          .with("type", oneOf("function", "custom"))
                          .with("function", FUNCTION_CALL.needs("name"))
                          .with("custom", CUSTOM_CALL.needs("name")))),
          "tool",
          MESSAGE.with("content", TEXT_CONTENT).with("tool_call_id", text(NAME)),
          "function",
          MESSAGE.with("content", TEXT_CONTENT));

  private static final ObjectShape NAMED = object().with("name", FUNCTION_NAME).needs("name");

  private static final ObjectShape REQUEST =
      CommonMembers.REQUEST
          .with(
              "audio",
              object()
                  .with("format", oneOf("wav", "aac", "mp3", "flac", "opus", "pcm16"))
                  .with(
                      "voice",
                      either(
                          "a text or an object with an id",
                          text(NAME),
                          object().with("id", text(NAME)).needs("id"))))
          .with(List.of("frequency_penalty", "presence_penalty"), number(-2, 2))
          .with(
              "function_call",
              either("none, auto or an object with a name", oneOf("none", "auto"), NAMED))
          .with("functions", list(128, FUNCTION).within(TOOLS))
          .with("logit_bias", map(300, 20, number(-100, 100)))
          .with("logprobs", bool())
          .with("modalities", list(2, oneOf("text", "audio")))
          .with(
              "prediction",
              object()
                  .with("type", oneOf("content"))
                  .with("content", TEXT_CONTENT)
                  .needs("type", "content"))
          .with("reasoning_effort", EFFORT)
          .with(
              "response_format",
              tagged(
                  Map.of(
                      "text", object().with("type", text(NAME)),
                      "json_object", object().with("type", text(NAME)),
                      "json_schema",
                          object()
                              .with("type", text(NAME))
                              .with(
                                  "json_schema",
                                  object()
                                      .with("name", FUNCTION_NAME)
                                      .with("description", text(SCHEMA))
                                      .with("schema", anyObject(SCHEMA))
                                      .with("strict", bool())
                                      .needs("name"))
                              .needs("json_schema"))))
          .with("seed", whole())
          .with(
              "stop",
              either(
                  "a text or a list of at most 16 texts, each of at most %d characters"
                      .formatted(LONGEST_STOP),
                  text(LONGEST_STOP),
                  list(16, text(LONGEST_STOP))))
          .with(
              "stream_options",
              object().with(List.of("include_usage", "include_obfuscation"), bool()))
          .with(
              "tool_choice",
              either(
                  "none, auto, required, or an object of the type function, custom or allowed_tools",
                  oneOf("none", "auto", "required"),
                  tagged(
                      Map.of(
                          "function",
                              object()
                                  .with("type", text(NAME))
                                  .with("function", NAMED)
                                  .needs("function"),
                          "custom",
                              object()
                                  .with("type", text(NAME))
                                  .with("custom", NAMED)
                                  .needs("custom"),
                          "allowed_tools",
                              object()
                                  .with("type", text(NAME))
                                  .with(
                                      "allowed_tools",
                                      object()
                                          .with("mode", oneOf("auto", "required"))
                                          .with("tools", list(128, anyObject(NAME))))))))
          .with(
              "tools",
              list(
                      128,
                      tagged(
                          Map.of(
                              "function",
                                  object()
                                      .with("type", text(NAME))
                                      .with("function", FUNCTION)
                                      .needs("function"),
                              "custom",
                                  object()
                                      .with("type", text(NAME))
                                      .with(
                                          "custom",
                                          object()
                                              .with("name", FUNCTION_NAME)
                                              .with("description", text(SCHEMA))
                                              .with("format", anyObject(SCHEMA))
                                              .needs("name"))
                                      .needs("custom"))))
                  .within(TOOLS))
          .with("verbosity", VERBOSITY)
          .with(
              "web_search_options",
              object()
                  .with("search_context_size", oneOf("low", "medium", "high"))
                  .with(
                      "user_location",
                      object()
                          .with("type", oneOf("approximate"))
                          .with(
                              "approximate",
                              object()
                                  .with(
                                      List.of("city", "country", "region", "timezone"),
                                      text(NAME)))));

  // --- what the LLM's server answers -----------------------------------------------------------

  private static final ObjectShape CALL =
      object()
          .with("index", whole())
          .with("id", text(NAME))
          .with("type", text(NAME))
          .with("function", FUNCTION_CALL)
          .with("custom", CUSTOM_CALL);

  private static final ObjectShape TOKEN =
      object()
          .with("token", text(LONG))
          .with("logprob", number())
          .with("bytes", list(1_000, whole(0, 255)));

  private static final Shape TOKENS = list(100_000, TOKEN.with("top_logprobs", list(20, TOKEN)));

  /** A whole message, and what a chunk adds to one. */
  private static final ObjectShape ANSWER =
      object()
          .with("role", text(NAME))
          .with(
              "content",
              either(
                  "a text or parts", text(LONG), list(10_000, tagged(Map.of("text", TEXT_PART)))))
          .with(List.of("refusal", "reasoning_content", "reasoning"), text(LONG))
          .with("function_call", FUNCTION_CALL)
          .with("tool_calls", list(128, CALL))
          .with(
              "audio",
              object()
                  .with("id", text(NAME))
                  .with(List.of("data", "transcript"), text(LONG))
                  .with("expires_at", whole()))
          .with(
              "annotations",
              list(
                  1_000,
                  object()
                      .with("type", text(NAME))
                      .with(
                          "url_citation",
                          object()
                              .with(List.of("start_index", "end_index"), whole())
                              .with(List.of("title", "url"), text(LONG)))));

  private static final ObjectShape WHOLE =
      object()
          .with(List.of("id", "object", "system_fingerprint", "service_tier"), text(NAME))
          .with("created", number())
          .with(
              "choices",
              list(
                  128,
                  object()
                      .with("index", whole())
                      .with(List.of("message", "delta"), ANSWER)
                      .with("finish_reason", text(NAME))
                      .with("logprobs", object().with(List.of("content", "refusal"), TOKENS))))
          .with(
              "usage",
              object()
                  .with(List.of("prompt_tokens", "completion_tokens", "total_tokens"), whole())
                  .with(
                      "prompt_tokens_details",
                      object()
                          .with(
                              List.of("cached_tokens", "cache_write_tokens", "audio_tokens"),
                              whole()))
                  .with(
                      "completion_tokens_details",
                      object()
                          .with(
                              List.of(
                                  "reasoning_tokens",
                                  "audio_tokens",
                                  "accepted_prediction_tokens",
                                  "rejected_prediction_tokens"),
                              whole())));

  private final ObjectShape request;

  /**
   * Knows OpenAI's members.
   *
   * @param limits the bounds on cost, and which other members are passed on as they are
   */
  ChatMembers(ChatLimits limits) {
    ObjectShape known =
        REQUEST
            .with("n", whole(1, limits.choices()))
            .with(List.of("max_tokens", "max_completion_tokens"), whole(1, limits.tokens()));
    for (String name : limits.parameters()) {
      known = known.knows(name) ? known : known.with(name, anything(SCHEMA));
    }
    request = known;
  }

  /** Builds a request again, without its model and its messages. */
  ObjectNode request(ObjectNode sent) {
    ObjectNode options = sent.objectNode();
    options.setAll(sent);
    options.remove(List.of("model", "messages"));
    return request.document(options, Judge.OF_REQUESTS);
  }

  /** Builds a whole answer or a chunk again, as the answer of a model of this name. */
  static ObjectNode answer(ObjectNode sent, String model) {
    return WHOLE.document(sent, Judge.OF_ANSWERS).put("model", model);
  }
}
