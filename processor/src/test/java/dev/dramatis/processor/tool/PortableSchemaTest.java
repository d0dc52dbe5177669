package dev.dramatis.processor.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dramatis.tool.ToolDefinition;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Generated schemas have only what every server takes, and strict ones are OpenAI's strict form.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortableSchemaTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** Each keyword that a server refuses or ignores, with the reason to leave it out. */
  private static final Map<String, String> REFUSED = new LinkedHashMap<>();

  static {
    REFUSED.put("$schema", "LangChain4j throws on it in the root");
    REFUSED.put("$id", "Gemini answers 400 to a keyword that it does not know");
    REFUSED.put("$ref", "llama.cpp fails on one in array items; OpenAI refuses a nullable one");
    REFUSED.put("$defs", "needed for $ref only");
    REFUSED.put("definitions", "needed for $ref only");
    REFUSED.put("pattern", "OpenAI answers 400 to a look-ahead; ollama had none");
    REFUSED.put("format", "Gemini takes enum and date-time only, else 400");
    REFUSED.put("minLength", "OpenAI's strict form refuses it");
    REFUSED.put("maxLength", "OpenAI's strict form refuses it");
    REFUSED.put("uniqueItems", "OpenAI's strict form refuses it");
    REFUSED.put("exclusiveMinimum", "Gemini answers 400");
    REFUSED.put("exclusiveMaximum", "Gemini answers 400");
    REFUSED.put("multipleOf", "Gemini answers 400");
    REFUSED.put("const", "Gemini answers 400");
    REFUSED.put("default", "OpenAI's strict form refuses it");
    REFUSED.put("examples", "OpenAI's strict form refuses it");
    REFUSED.put("title", "no server needs it, and each counts its bytes");
    REFUSED.put("nullable", "of OpenAPI, which OpenAI and Groq do not know");
    REFUSED.put("anyOf", "OpenAI refuses it in the root; llama.cpp's grammars grow with it");
    REFUSED.put("oneOf", "OpenAI refuses it");
    REFUSED.put("allOf", "OpenAI refuses it");
    REFUSED.put("not", "OpenAI refuses it");
    REFUSED.put("if", "OpenAI refuses it");
    REFUSED.put("dependentRequired", "OpenAI refuses it");
    REFUSED.put("patternProperties", "OpenAI and vLLM refuse it");
    REFUSED.put("propertyNames", "vLLM's guided decoding refuses it");
    REFUSED.put("minProperties", "vLLM's guided decoding refuses it");
    REFUSED.put("maxProperties", "vLLM's guided decoding refuses it");
    REFUSED.put("contains", "vLLM's guided decoding refuses it");
    REFUSED.put("prefixItems", "llama.cpp and Gemini refuse it");
  }

  private static final Set<String> TAKEN =
      Set.of(
          "type",
          "description",
          "properties",
          "required",
          "additionalProperties",
          "enum",
          "items",
          "minimum",
          "maximum",
          "minItems",
          "maxItems");

  private CompiledTools tools;

  @BeforeAll
  void compile(@TempDir Path folder) {
    tools = ToolShapes.compiled(folder);
  }

  @AfterAll
  void close() {
    tools.close();
  }

  @Test
  void keywords_areThoseThatEveryServerTakes() {
    Set<String> used = new TreeSet<>();
    for (JsonNode schema : schemas()) {
      for (JsonNode each : partsOf(schema)) {
        used.addAll(each.propertyNames());
      }
    }

    assertThat(used).doesNotContainAnyElementsOf(REFUSED.keySet());
    assertThat(used)
        .as("all keywords, so that the shapes show each")
        .isEqualTo(new TreeSet<>(TAKEN));
  }

  @Test
  void type_isOneWordAndNeverNull() {
    for (JsonNode schema : schemas()) {
      for (JsonNode each : partsOf(schema)) {
        assertThat(each.get("type").isString()).isTrue();
        assertThat(each.get("type").asString())
            .isIn("string", "integer", "number", "boolean", "array", "object");
        if (each.has("enum")) {
          assertThat(each.get("type").asString()).isEqualTo("string");
          assertThat(each.get("enum").valueStream()).allMatch(JsonNode::isString);
        }
      }
    }
  }

  @Test
  void objects_haveEachOfTheirFourMembers() {
    for (JsonNode schema : schemas()) {
      for (JsonNode each : partsOf(schema)) {
        if (each.get("type").asString().equals("object")) {
          assertThat(each.get("additionalProperties").asBoolean()).isFalse();
          assertThat(each.get("properties").propertyNames())
              .containsAll(each.get("required").valueStream().map(JsonNode::asString).toList())
              .allMatch(name -> name.matches("[a-zA-Z0-9_-]{1,64}"));
        }
      }
    }
  }

  @Test
  void text_isOneLine() {
    assertThat(tools.definitions())
        .extracting(ToolDefinition::parameters)
        .allSatisfy(text -> assertThat(text).doesNotContain("\n", "null"));
  }

  @Test
  void noParameters_isTheLongFormAndNotStrict() {
    assertThat(tools.definition("nothing").parameters())
        .isEqualTo(
            "{\"type\":\"object\",\"properties\":{},\"required\":[],\"additionalProperties\":false}");
    assertThat(tools.definition("nothing").isStrict()).isFalse();
  }

  @Test
  void strict_isWhereNothingIsOptional() {
    assertThat(tools.definitions().stream().filter(ToolDefinition::isStrict))
        .extracting(ToolDefinition::name)
        .containsExactlyInAnyOrder("order", "measure");
  }

  @Test
  void strictSchema_passesTheCheckOfOpenAisClient() throws Exception {
    for (ToolDefinition tool : tools.definitions()) {
      assertThat(errorsOfOpenAi(tool).isEmpty()).as("%s", tool).isEqualTo(tool.isStrict());
    }
  }

  /** Its check is internal, and demands a {@code $schema}, which is no part of what is sent. */
  private static List<?> errorsOfOpenAi(ToolDefinition tool) throws Exception {
    ObjectNode schema = (ObjectNode) new ObjectMapper().readTree(tool.parameters());
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    Class<?> type = Class.forName("com.openai.core.JsonSchemaValidator");
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object check = constructor.newInstance();
    type.getMethod("validate", com.fasterxml.jackson.databind.JsonNode.class).invoke(check, schema);
    return (List<?>) type.getMethod("errors").invoke(check);
  }

  private List<JsonNode> schemas() {
    return tools.definitions().stream().map(tool -> MAPPER.readTree(tool.parameters())).toList();
  }

  /** Returns a schema and those inside it. */
  private static List<JsonNode> partsOf(JsonNode schema) {
    List<JsonNode> parts = new ArrayList<>(List.of(schema));
    if (schema.has("items")) {
      parts.addAll(partsOf(schema.get("items")));
    }
    if (schema.has("properties")) {
      schema.get("properties").forEach(each -> parts.addAll(partsOf(each)));
    }
    return parts;
  }
}
