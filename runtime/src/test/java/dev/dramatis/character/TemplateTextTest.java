package dev.dramatis.character;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.character.TemplateText.Broken;
import dev.dramatis.character.TemplateText.Literal;
import dev.dramatis.character.TemplateText.Part;
import dev.dramatis.character.TemplateText.Placeholder;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTextTest {

  /** Placeholders stand between angle brackets, with their default; broken ones with a mark. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "plain; plain",
        "{a}; <a>",
        "x{a}y; x<a>y",
        "{a}{b}; <a><b>",
        "{a|b}; <a|b>",
        "{a|}; <a|>",
        "{a|b|c}; <a|b|c>",
        "{a| b }; <a| b >",
        "{{a}}; {a}",
        "{{a|b}}; {a|b}",
        "{{{a}}}; {<a>}",
        "{{{a|b}}}; {<a|b>}",
        "{{{{a}}}}; {{<a>}}",
        "{größe}; <größe>",
        "{return}; <return>",
        "{ a }; { a }",
        "{a.b}; {a.b}",
        "{a-b}; {a-b}",
        "{1}; {1}",
        "{}; {}",
        "{; {",
        "}; }",
        "{a; {a",
        "{{a}; {<a>",
        "{a}}; <a>}",
        "${a}; $<a>",
        "{|x}; {|x}",
        "{\"a\": {\"b\": 1}}; {\"a\": {\"b\": 1}}",
        "{\"a\":{b}}; {\"a\":<b>}",
        "{a|x {b}}; <a!>x <b>}",
        "{a|x; <a!>x",
        "\\frac{a}{b}; \\frac<a><b>",
        "\\{a}; \\<a>",
        "{𝒳}; <𝒳>",
        "{😀}; {😀}",
      })
  void parse_text_hasTheseParts(String text, String parts) {
    assertThat(shown(text)).isEqualTo(parts);
  }

  @Test
  void default_overTwoLines_isBroken() {
    assertThat(shown("{a|x\ny}")).isEqualTo("<a!>x\ny}");
    assertThat(shown("{a|x\r\ny}")).isEqualTo("<a!>x\r\ny}");
  }

  @Test
  void placeholder_knowsWhereItStands() {
    assertThat(TemplateText.parse("ab{c}\n{{{d}}}").parts())
        .containsExactly(
            new Literal("ab"),
            new Placeholder("c", null, 2),
            new Literal("\n{"),
            new Placeholder("d", null, 8),
            new Literal("}"));
    assertThat(TemplateText.parse("x{y|z").parts())
        .containsExactly(new Literal("x"), new Broken("y", 1), new Literal("z"));
  }

  @Test
  void parse_longText_takesLinearTime() {
    assertThat(TemplateText.parse("{".repeat(65_000)).parts()).hasSize(1);
    assertThat(TemplateText.parse("{a|".repeat(20_000)).parts()).hasSize(20_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hello {name}! {loop}; Hello Ada! {name}",
        "{loop}{name}{name}; {name}AdaAda",
        "{name} {other|x} {loop}; Ada x {name}",
        "{none|} {name} {loop}; ' Ada {name}'",
        "{{name}} {name} {loop}; {name} Ada {name}",
        "{code {name} {loop}; {code Ada {name}",
      })
  void fill_values_replacesOnlyThem(String text, String filled) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("name", "Ada");
    values.put("loop", "{name}");
    if (text.contains("{none")) {
      values.put("none", null);
    }

    assertThat(TemplateText.parse(text).fill(values)).isEqualTo(filled);
  }

  @Test
  void fill_mistakes_areNamed() {
    assertThatThrownBy(() -> TemplateText.parse("{mod}").fill(Map.of("mood", "sad")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the placeholder {mod} has no value (did you mean {mood}?); give it one, or write"
                + " {{mod}} if it is no placeholder");
    assertThatThrownBy(() -> TemplateText.parse("no place").fill(Map.of("b", 1, "a", 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the text has no placeholder {a}, {b}; add it, or leave the value out");
    assertThatThrownBy(() -> TemplateText.parse("{a|x").fill(Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the default of {a|…} is broken");
  }

  private static String shown(String text) {
    return TemplateText.parse(text).parts().stream()
        .map(TemplateTextTest::shown)
        .collect(Collectors.joining());
  }

  private static String shown(Part part) {
    if (part instanceof Placeholder place) {
      return "<" + place.name() + (place.fallback() == null ? "" : "|" + place.fallback()) + ">";
    }
    return part instanceof Broken broken ? "<" + broken.name() + "!>" : ((Literal) part).text();
  }
}
