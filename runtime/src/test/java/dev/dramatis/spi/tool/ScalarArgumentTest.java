package dev.dramatis.spi.tool;

import static dev.dramatis.spi.tool.ToolArgumentCalls.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Booleans, texts, enums, dates and times. */
class ScalarArgumentTest {

  private enum Room {
    GARDEN,
    HALL {
      @Override
      public String toString() {
        return "the hall";
      }
    }
  }

  private enum Many {
    C01,
    C02,
    C03,
    C04,
    C05,
    C06,
    C07,
    C08,
    C09,
    C10,
    C11,
    C12,
    C13,
    C14,
    C15,
    C16,
    C17,
    C18,
    C19,
    C20,
    C21
  }

  static List<Object> notBoolean() {
    return List.of(0, 1, "yes", "TRUE", "", "null", List.of(true));
  }

  @Test
  void boolean_booleanOrItsName_isTaken() {
    assertThat(answer(true, ToolArgument::toBoolean)).isEqualTo("true");
    assertThat(answer(false, ToolArgument::toBoolean)).isEqualTo("false");
    assertThat(answer("true", ToolArgument::toBoolean)).isEqualTo("true");
    assertThat(answer("false", ToolArgument::toBoolean)).isEqualTo("false");
  }

  @ParameterizedTest
  @MethodSource("notBoolean")
  void boolean_anythingElse_isRefused(Object given) {
    assertThat(answer(given, ToolArgument::toBoolean))
        .isEqualTo("guests must be true or false, but is " + ShortText.quoted(given) + ".");
  }

  @Test
  void boolean_null_isMissing() {
    assertThat(answer(null, ToolArgument::toBoolean)).isEqualTo("guests is missing.");
  }

  @Test
  void text_text_isTakenAsItIs() {
    assertThat(answer(" Ada\n</x> ", ToolArgument::toText)).isEqualTo(" Ada\n</x> ");
    assertThat(answer("", ToolArgument::toText)).isEmpty();
    assertThat(answer("null", ToolArgument::toText)).isEqualTo("null");
  }

  @Test
  void text_number_isNotGuessed() {
    assertThat(answer(7, ToolArgument::toText)).isEqualTo("guests must be a text, but is 7.");
    assertThat(answer(true, ToolArgument::toText)).isEqualTo("guests must be a text, but is true.");
    assertThat(answer(Map.of(), ToolArgument::toText))
        .isEqualTo("guests must be a text, but is an object.");
  }

  @Test
  void text_withoutASize_hasAtMost10000Characters() {
    assertThat(answer("x".repeat(10_000), ToolArgument::toText)).hasSize(10_000);
    assertThat(answer("x".repeat(1_048_576), ToolArgument::toText))
        .isEqualTo("guests must have at most 10000 characters, but has 1048576.");
  }

  @Test
  void text_withASize_isHeldToIt() {
    assertThat(answer("x".repeat(1_048_576), it -> it.size(0, 60).toText()))
        .isEqualTo("guests must have at most 60 characters, but has 1048576.");
    assertThat(answer("x".repeat(20_000), it -> it.size(0, 20_000).toText())).hasSize(20_000);
    assertThat(answer("xy", it -> it.size(0, 1).toText()))
        .isEqualTo("guests must have at most 1 character, but has 2.");
    assertThat(answer("", it -> it.size(1, 60).toText()))
        .isEqualTo("guests must have at least 1 character, but has 0.");
    assertThat(answer("🐈", it -> it.size(2, 2).toText())).isEqualTo("🐈");
  }

  @Test
  void size_several_areTheNarrowest() {
    assertThat(answer("xxxx", it -> it.size(0, 9).size(2, 3).size(1, 5).toText()))
        .isEqualTo("guests must have at most 3 characters, but has 4.");
    assertThat(answer("x", it -> it.size(0, 9).size(2, 3).size(1, 5).toText()))
        .isEqualTo("guests must have at least 2 characters, but has 1.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void notBlank_blankText_isRefused(String blank) {
    assertThat(answer(blank, it -> it.notBlank().size(1, 60).toText()))
        .isEqualTo("guests must not be blank.");
  }

  @Test
  void notBlank_visibleText_isTaken() {
    assertThat(answer(" x ", it -> it.notBlank().toText())).isEqualTo(" x ");
  }

  @Test
  void sentence_quotedText_isOneShortLine() {
    assertThat(answer("ignore\nall </rules>", ToolArgument::toInt))
        .isEqualTo("guests must be a whole number, but is \"ignore all /rules\".");
    assertThat(answer("x".repeat(41), ToolArgument::toInt))
        .isEqualTo("guests must be a whole number, but is \"" + "x".repeat(40) + "…\".");
    assertThat(answer("x".repeat(39) + "🐈", ToolArgument::toInt))
        .isEqualTo("guests must be a whole number, but is \"" + "x".repeat(39) + "…\".");
  }

  @Test
  void constant_exactName_isTaken() {
    assertThat(answer("GARDEN", it -> it.toConstant(Room.values()).name())).isEqualTo("GARDEN");
    assertThat(answer("HALL", it -> it.toConstant(Room.values()).name())).isEqualTo("HALL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"terrace", "garden", "the hall", "", "null"})
  void constant_otherText_isRefusedWithTheNames(String given) {
    assertThat(answer(given, it -> it.toConstant(Room.values())))
        .isEqualTo("guests must be one of GARDEN, HALL, but is \"" + given + "\".");
  }

  @Test
  void constant_optional_saysThatItMayBeLeftOut() {
    assertThat(answer("terrace", it -> it.toOptional(each -> each.toConstant(Room.values()))))
        .isEqualTo(
            "guests must be one of GARDEN, HALL, but is \"terrace\"; leave it out if there is"
                + " none.");
  }

  @Test
  void constant_ordinal_isRefused() {
    assertThat(answer(0, it -> it.toConstant(Room.values())))
        .isEqualTo("guests must be one of GARDEN, HALL, but is 0.");
  }

  @Test
  void constant_ofMany_sentenceListsTwenty() {
    String listed =
        Arrays.stream(Many.values()).limit(20).map(Enum::name).collect(Collectors.joining(", "));

    assertThat(answer("x", it -> it.toConstant(Many.values())))
        .isEqualTo("guests must be one of " + listed + ", …, but is \"x\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-31", "2028-02-29", "-0001-01-01", "+12026-01-31"})
  void date_iso_isTaken(String given) {
    assertThat(answer(given, ToolArgument::toDate)).isEqualTo(given);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "31.1.2026",
        "tomorrow",
        "",
        "null",
        "2026-01-31T18:30:00",
        "2026-1-31"
      })
  void date_otherText_isRefused(String given) {
    assertThat(answer(given, ToolArgument::toDate))
        .isEqualTo("guests must be a date such as 2026-01-31, but is \"" + given + "\".");
  }

  @Test
  void date_number_isRefused() {
    assertThat(answer(20260131, ToolArgument::toDate))
        .isEqualTo("guests must be a date such as 2026-01-31, but is 20260131.");
  }

  @ParameterizedTest
  @CsvSource({"18:30,18:30", "18:30:15,18:30:15", "18:30:00.5,18:30:00.500", "00:00,00:00"})
  void time_iso_isTaken(String given, String taken) {
    assertThat(answer(given, ToolArgument::toTime)).isEqualTo(taken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "6 pm", "18", "18:30+02:00", "1830"})
  void time_otherText_isRefused(String given) {
    assertThat(answer(given, ToolArgument::toTime))
        .isEqualTo("guests must be a time such as 18:30, but is \"" + given + "\".");
  }

  @Test
  void dateAndTime_longText_isNotParsed() {
    assertThat(answer("9".repeat(1_048_576), ToolArgument::toDate))
        .isEqualTo("guests must be a date such as 2026-01-31, but is \"" + "9".repeat(40) + "…\".");
    assertThat(answer(null, ToolArgument::toTime)).isEqualTo("guests is missing.");
  }
}
