package dev.dramatis.examples.voicehost.llm;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A small value for a JSON schema: all properties, the first alternative, and one text for all
 * strings. It knows the usual keywords of OpenAI's structured outputs. For a schema with others,
 * such as {@code $ref} or {@code minimum}, the value is valid JSON that may not fit.
 */
final class SchemaExample {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String text;

  SchemaExample(String text) {
    this.text = text;
  }

  JsonNode of(JsonNode schema) {
    if (schema.has("const")) {
      return schema.path("const");
    }
    if (!schema.path("enum").isEmpty()) {
      return schema.path("enum").path(0);
    }
    if (!schema.path("anyOf").isEmpty()) {
      return of(schema.path("anyOf").path(0));
    }
    return switch (type(schema)) {
      case "string" -> NODES.stringNode(text);
      case "integer", "number" -> NODES.numberNode(schema.path("minimum").asInt(0));
      case "boolean" -> NODES.booleanNode(false);
      case "null" -> NODES.nullNode();
      case "array" -> array(schema);
      default -> object(schema);
    };
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.path(0).asString("") : type.asString("");
  }

  private JsonNode array(JsonNode schema) {
    ArrayNode array = NODES.arrayNode();
    if (schema.path("minItems").asInt(0) > 0) {
      array.add(of(schema.path("items")));
    }
    return array;
  }

  private JsonNode object(JsonNode schema) {
    ObjectNode object = NODES.objectNode();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      object.set(property.getKey(), of(property.getValue()));
    }
    return object;
  }
}
