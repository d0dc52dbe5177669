package dev.dramatis.processor.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dramatis.tool.ToolResult;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A generated call takes the arguments that its schema allows, and refuses the others. What differs
 * is what the schema says in words, because servers refuse its keyword, and what the call forgives.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaAgreementTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final String BEYOND_LONG =
      "networknt fails on a number beyond long for a bounded integer";

  /** The refusals for which the schema has only words, or which bound what a call costs. */
  private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

  static {
    word("a blank text: no pattern, since servers refuse that keyword", "must not be blank");
    word(
        "the length of a text: no maxLength, since servers refuse it",
        "must have at most \\d+ characters?");
    word("a date: no format, since servers refuse it", "must be a date such as 2026-01-31");
    word("a time: no format, since servers refuse it", "must be a time such as 18:30");
    word("an address: no format, since servers refuse it", "must be an e-mail address");
    word("a pattern: no pattern, since servers refuse that keyword", "must be two letters");
    word(
        "an exclusive bound: no exclusiveMinimum, since servers refuse it",
        "must be (more|less) than [\\d.]+");
    word(
        "digits: no multipleOf, since servers refuse it",
        "must have at most 4 digits before the point and 2 after it");
    word("a boolean that must be true: no const, since servers refuse it", "must be true, but");
    word(
        "the range of int, which is no constraint",
        "must be at (most 2147483647|least -2147483648)");
    word(
        "the range of long, which is no constraint",
        "must be at (most 9223372036854775807|least -9223372036854775808)");
    word(
        "a double from 2^53 on may have been another number",
        "must be a whole number, but is -?\\d\\.\\d+E(1[5-9]|[2-9]\\d|\\d{3})");
    word(
        "a decimal of more than 100 digits costs more than its bytes",
        "must be a number of at most 100 digits");
  }

  private static void word(String reason, String demand) {
    WORDS.put(reason, Pattern.compile("\\S+ " + demand + "[^\"]*(\"[^\"]*\")?[^\"]*\\."));
  }

  private CompiledTools tools;

  @BeforeAll
  void compile(@TempDir Path folder) {
    tools = ToolShapes.compiled(folder);
  }

  @AfterAll
  void close() {
    tools.close();
  }

  static List<String> shapes() {
    return ToolShapes.NAMES;
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void fewArguments_agreeWithTheSchemaOrDifferAsListed(String tool) {
    compare(tool, 500, 19);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("shapes")
  void manyArguments_agreeWithTheSchemaOrDifferAsListed(String tool) {
    compare(tool, 10_000, new Random().nextLong());
  }

  private void compare(String tool, int count, long seed) {
    String text = tools.definition(tool).parameters();
    JsonNode tree = MAPPER.readTree(text);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    RandomArguments random = new RandomArguments(new Random(seed));
    Map<String, Integer> differences = new TreeMap<>();
    List<String> unlisted = new ArrayList<>();
    int taken = 0;
    for (int i = 0; i < count; i++) {
      Map<String, @Nullable Object> arguments = random.object(tree);
      ToolResult ours = tools.call(tool, arguments);
      boolean isTaken = ours.outcome() == ToolResult.Outcome.DONE;
      taken += isTaken ? 1 : 0;
      List<Error> theirs;
      try {
        theirs = schema.validate(MAPPER.valueToTree(arguments));
      } catch (JsonNodeException e) {
        assertThat(isTaken).as("1e300 as a whole number, with the seed %d", seed).isFalse();
        differences.merge(BEYOND_LONG, 1, Integer::sum);
        continue;
      }
      if (isTaken != theirs.isEmpty()) {
        String reason = isTaken ? forgiven(schema, tree, arguments) : inWords(ours.text());
        if (reason == null) {
          unlisted.add("%s: %s, but %s".formatted(arguments, ours.text(), theirs));
        } else {
          differences.merge(reason, 1, Integer::sum);
        }
      }
    }
    System.out.printf(
        "%s: %d arguments, seed %d, %d taken, differences %s%n",
        tool, count, seed, taken, differences);
    assertThat(unlisted).as("seed %d", seed).isEmpty();
    assertThat(taken).as("arguments that fit, with the seed %d", seed).isBetween(1, count);
  }

  /**
   * Returns why a call is refused that the schema allows; null if a sentence is not of the list.
   */
  private static @Nullable String inWords(String sentences) {
    String first = null;
    for (String sentence : sentences.split("(?<=\\.) (?=[\\w.\\[\\]]+ (must|is) |There are)", -1)) {
      String reason = reason(sentence);
      if (reason == null && !sentence.equals("There are further faults.")) {
        return null;
      }
      first = first == null ? reason : first;
    }
    return first;
  }

  private static @Nullable String reason(String sentence) {
    for (Map.Entry<String, Pattern> word : WORDS.entrySet()) {
      Matcher matcher = word.getValue().matcher(sentence);
      if (matcher.lookingAt()) {
        return word.getKey();
      }
    }
    return null;
  }

  /**
   * Returns why a call is taken that the schema forbids; null unless the schema allows it once what
   * is forgiven is put right.
   */
  private static @Nullable String forgiven(
      Schema schema, JsonNode tree, Map<String, @Nullable Object> arguments) {
    Forgiveness forgiveness = new Forgiveness();
    Object right = forgiveness.object(tree, arguments);
    return schema.validate(MAPPER.valueToTree(right)).isEmpty() && !forgiveness.reasons.isEmpty()
        ? String.join("; ", forgiveness.reasons.keySet())
        : null;
  }

  /** Puts right what a call forgives. */
  private static final class Forgiveness {
    private final Map<String, Boolean> reasons = new TreeMap<>();

    private Map<String, @Nullable Object> object(JsonNode schema, Map<?, ?> members) {
      Map<String, @Nullable Object> right = new LinkedHashMap<>();
      members.forEach(
          (name, value) -> {
            JsonNode property = schema.get("properties").get((String) name);
            boolean isRequired = RandomArguments.isRequired(schema, (String) name);
            if (!isRequired && value == null) {
              reasons.put("null for an optional argument: models write it", true);
            } else if (!isRequired && "".equals(value)) {
              reasons.put("an empty text for an optional argument: models write it", true);
            } else {
              right.put((String) name, property == null ? value : value(property, value));
            }
          });
      return right;
    }

    private @Nullable Object value(JsonNode schema, @Nullable Object value) {
      String type = schema.get("type").asString();
      if (type.equals("object") && value instanceof Map<?, ?> members) {
        return object(schema, members);
      }
      if (type.equals("array") && value instanceof List<?> items) {
        List<@Nullable Object> right = new ArrayList<>();
        items.forEach(item -> right.add(value(schema.get("items"), item)));
        return right;
      }
      if (type.equals("integer") && value instanceof String text) {
        reasons.put("digits as a text for a whole number: the exact way through Gson", true);
        return new BigInteger(text);
      }
      if (type.equals("integer") && value instanceof BigDecimal number) {
        reasons.put("3.00 for a whole number, which is one", true);
        return number.toBigIntegerExact();
      }
      if (type.equals("boolean") && value instanceof String text) {
        reasons.put("true or false as a text", true);
        return Boolean.valueOf(text);
      }
      return value;
    }
  }
}
