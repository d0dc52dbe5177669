package dev.dramatis.examples.voicehost.tools;

import dev.dramatis.examples.voicehost.http.BadJsonException;
import dev.dramatis.examples.voicehost.http.JsonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The arguments of a call.
 *
 * @param values what the JSON says; null if it is no JSON object
 * @param text what the LLM reads of it later: servers fail at what is no JSON object, and need not
 *     read again what is too long for any tool
 */
record CallArguments(@Nullable Map<String, @Nullable Object> values, String text) {

  private static final String NONE = "{}";

  /** As many characters as all arguments in all rounds of an answer may have. */
  private static final int LONGEST = 1 << 20;

  private static final int LONGEST_REPEATED = 1 << 14;

  /** Reads arguments. LLMs leave them empty, or say null, where a tool takes none. */
  static CallArguments of(String text, JsonReader reader) {
    String stripped = text.length() > LONGEST ? "?" : text.strip();
    if (stripped.isEmpty() || stripped.equals("null")) {
      return new CallArguments(Map.of(), NONE);
    }
    try {
      if (reader.read(stripped) instanceof ObjectNode object) {
        String repeated = stripped.length() > LONGEST_REPEATED ? NONE : stripped;
        return new CallArguments(members(object), repeated);
      }
    } catch (BadJsonException e) {
      // the LLM reads so below
    }
    return new CallArguments(null, NONE);
  }

  private static Map<String, @Nullable Object> members(ObjectNode object) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    object.properties().forEach(member -> members.put(member.getKey(), value(member.getValue())));
    return members;
  }

  private static @Nullable Object value(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return members(object);
    }
    if (node.isArray()) {
      List<@Nullable Object> items = new ArrayList<>(node.size());
      node.forEach(item -> items.add(value(item)));
      return items;
    }
    if (node.isNumber()) {
      return node.numberValue();
    }
    return node.isBoolean() ? (Object) node.booleanValue() : node.isNull() ? null : node.asString();
  }
}
