package dev.dramatis.examples.voicehost.members;

import static dev.dramatis.examples.voicehost.members.Shape.anyObject;
import static dev.dramatis.examples.voicehost.members.Shape.anything;
import static dev.dramatis.examples.voicehost.members.Shape.bool;
import static dev.dramatis.examples.voicehost.members.Shape.map;
import static dev.dramatis.examples.voicehost.members.Shape.number;
import static dev.dramatis.examples.voicehost.members.Shape.object;
import static dev.dramatis.examples.voicehost.members.Shape.oneOf;
import static dev.dramatis.examples.voicehost.members.Shape.text;
import static dev.dramatis.examples.voicehost.members.Shape.whole;

import dev.dramatis.examples.voicehost.members.Shape.ObjectShape;
import java.util.List;
import java.util.regex.Pattern;

/** The members that OpenAI's APIs have in common, with what each may be. */
public final class CommonMembers {

  /** The longest text, in characters; the body of a request has a bound of its own. */
  public static final int LONG = 1 << 23;

  /** The longest name or id, in characters. */
  public static final int NAME = 256;

  /** The longest list of tools, in characters. */
  public static final int TOOLS = 1 << 18;

  /** The longest schema of a tool or an answer, in characters. */
  public static final int SCHEMA = 1 << 16;

  public static final Shape FUNCTION_NAME =
      text(
          "1 to 64 letters, digits, hyphens and underscores",
          Pattern.compile("[a-zA-Z0-9_-]{1,64}"));

  /** The LLM's server may open the address itself, so that a file of its own is none. */
  public static final Shape IMAGE_ADDRESS =
      text(
          "the address of an image, which begins with https:, http: or data:",
          Pattern.compile(
              "(?![a-z][a-z0-9+.-]*:)[^\\p{Cntrl}]*|(https?|data):.*",
              Pattern.CASE_INSENSITIVE | Pattern.DOTALL));

  public static final Shape IMAGE_DETAIL = oneOf("auto", "low", "high", "original");

  public static final Shape EFFORT =
      oneOf("none", "minimal", "low", "medium", "high", "xhigh", "max");

  public static final Shape VERBOSITY = oneOf("low", "medium", "high");

  /** The members of a request. */
  public static final ObjectShape REQUEST =
      object()
          .with("metadata", map(16, 64, text(512)))
          .with("moderation", object().with("model", text(NAME)).with("policy", anything(SCHEMA)))
          .with("parallel_tool_calls", bool())
          .with(List.of("prompt_cache_key", "safety_identifier", "user"), text(1_024))
          .with(
              "prompt_cache_options", object().with("mode", text(NAME)).with("ttl", anything(NAME)))
          .with("prompt_cache_retention", oneOf("in_memory", "in-memory", "24h"))
          .with("service_tier", oneOf("auto", "default", "flex")) // the others cost more
          .with(List.of("store", "stream"), bool())
          .with("temperature", number(0, 2))
          .with("top_logprobs", whole(0, 20))
          .with("top_p", number(0, 1));

  /** A function as a tool. */
  public static final ObjectShape FUNCTION =
      object()
          .with("name", FUNCTION_NAME)
          .with("description", text(SCHEMA))
          .with("parameters", anyObject(SCHEMA))
          .with("strict", bool())
          .needs("name");

  private CommonMembers() {}
}
