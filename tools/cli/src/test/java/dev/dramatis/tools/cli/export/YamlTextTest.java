package dev.dramatis.tools.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class YamlTextTest {

  /** Texts and how ruamel.yaml 0.19.1 writes them, as unmute's save sets it up. */
  static List<List<String>> textsOfUnmute() {
    return List.of(
        List.of("plain", "plain"),
        List.of("with: colon", "'with: colon'"),
        List.of("it's", "it's"),
        List.of("a # b", "'a # b'"),
        List.of("Request #42 - Hmm, I don't know.wav", "\"Request #42 - Hmm, I don't know.wav\""),
        List.of("it's \"x\": y", "\"it's \\\"x\\\": y\""),
        List.of("trail ", "'trail '"),
        List.of("  lead", "'  lead'"),
        List.of("two\nlines", "\"two\\nlines\""),
        List.of("two\nlines\n", "\"two\\nlines\\n\""),
        List.of("a\r\nb", "\"a\\r\\nb\""),
        List.of("tab\there", "\"tab\\there\""),
        List.of("true", "'true'"),
        List.of("Null", "'Null'"),
        List.of("~", "'~'"),
        List.of("", "''"),
        List.of("123", "'123'"),
        List.of("1_000", "'1_000'"),
        List.of("1e3", "'1e3'"),
        List.of("0b1", "'0b1'"),
        List.of("2024-01-01", "'2024-01-01'"),
        List.of("=", "'='"),
        List.of("- dash", "'- dash'"),
        List.of("say \"hi\"", "say \"hi\""),
        List.of("back\\slash", "back\\slash"),
        List.of("back\\slash: ", "'back\\slash: '"),
        List.of("é ü 漢字 😀", "é ü 漢字 😀"),
        List.of("\u0007", "\"\\a\""),
        List.of("\u007f", "\"\\u007F\""),
        List.of("a\u2028b\u2029", "\"a\\u2028b\\u2029\""),
        List.of("'q", "\"'q\""),
        List.of("\"q", "'\"q'"),
        List.of("?x", "?x"),
        List.of("--- x", "'--- x'"));
  }

  @ParameterizedTest
  @MethodSource("textsOfUnmute")
  void text_isWrittenAsUnmuteDoes(List<String> textAndSpelling) {
    assertThat(yaml(textAndSpelling.get(0))).isEqualTo("- k: " + textAndSpelling.get(1) + "\n");
  }

  /** What ruamel.yaml leaves bare and a reader of YAML 1.1 takes for something else. */
  @ParameterizedTest
  @ValueSource(strings = {"yes", "No", "off", "12:30", "+1"})
  void text_thatAnyReaderTakesForSomethingElse_isQuoted(String text) {
    assertThat(yaml(text)).isEqualTo("- k: '" + text + "'\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u2028x", "a\u0085b", "\ufeffx", "\u007f", "\u00a0x", "x\u00a0", "\r", "\u200d"})
  void text_withRareCharacters_isReadAsItWas(String text) {
    assertThat(read(yaml(text))).isEqualTo(List.of(Map.of("k", text)));
  }

  @Test
  void text_howeverLong_isOneLine() {
    String text = "word ".repeat(1000) + "end";

    assertThat(yaml(text)).isEqualTo("- k: " + text + "\n");
  }

  @Test
  void values_standAsUnmuteHasThem() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("b", List.of(1, 2, Map.of("c", true)));
    map.put("d", List.of());
    map.put("e", Map.of());
    map.put("f", 1.0);
    map.put("j", null);

    assertThat(YamlText.of(List.of(map)))
        .isEqualTo(
            """
            - b:
              - 1
              - 2
              - c: true
              d: []
              e: {}
              f: 1.0
              j: null
            """);
  }

  @Test
  void values_thatAreTheSameObject_areWrittenTwice() {
    List<String> shared = new ArrayList<>(List.of("x"));
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("a", shared);
    map.put("b", shared);

    assertThat(YamlText.of(List.of(map))).isEqualTo("- a:\n  - x\n  b:\n  - x\n");
  }

  @Test
  void nobody_isAnEmptyList() {
    assertThat(YamlText.of(List.of())).isEqualTo("[]\n");
  }

  private static String yaml(String text) {
    return YamlText.of(List.of(Map.of("k", text)));
  }

  private static @Nullable Object read(String yaml) {
    return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build())
        .loadFromString(yaml);
  }
}
