package dev.dramatis.examples.voicehost.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.examples.voicehost.http.JsonReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallArgumentsTest {

  private static final JsonReader READER = new JsonReader();

  private static CallArguments of(String text) {
    return CallArguments.of(text, READER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "{}", " { } "})
  void emptyArguments_areNone(String text) {
    assertThat(of(text).values()).isEmpty();
    assertThat(of(text).text().replace(" ", "")).isEqualTo("{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "3", "\"{}\"", "{\"a\":", "{'a':1}", "{\"a\":1}}", "{\"a\":1e999}"})
  void whatIsNoObject_hasNoValuesAndIsRepeatedAsAnEmptyOne(String text) {
    assertThat(of(text).values()).isNull();
    assertThat(of(text).text()).isEqualTo("{}");
  }

  @Test
  void values_areThoseOfAJsonParser() {
    assertThat(of("{\"a\":[1,2.5,true,null,\"x\"],\"b\":{\"c\":9007199254740993}}").values())
        .isEqualTo(
            Map.of(
                "a", Arrays.asList(1, 2.5, true, null, "x"),
                "b", Map.of("c", 9_007_199_254_740_993L)));
  }

  @Test
  void longArguments_areReadAndNotRepeated() {
    String long1 = "x".repeat(1_000_000);
    CallArguments arguments = of("{\"a\":\"%s\"}".formatted(long1));

    assertThat(arguments.values()).isEqualTo(Map.of("a", long1));
    assertThat(arguments.text()).isEqualTo("{}");
    assertThat(of("{\"a\":\"%s\"}".formatted(long1.repeat(2))).values()).isNull();
  }

  @Test
  void deepArguments_areNoObject() {
    String deep = "{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}";

    assertThat(of(deep).values()).isNull();
    assertThat(List.of(of("{\"a\":[[[]]]}").text())).containsExactly("{\"a\":[[[]]]}");
  }
}
