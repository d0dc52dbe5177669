package dev.dramatis.spi.tool;

import static dev.dramatis.spi.tool.ToolArgumentCalls.answer;
import static dev.dramatis.spi.tool.ToolArgumentCalls.arguments;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists, records, optional arguments, and the answers about all arguments of a call. */
@SuppressWarnings("NullAway") // generated code is not checked by it
class ToolArgumentsTest {

  private record Dish(String name, int portions) {}

  private static final List<String> DISH = List.of("name", "portions");

  private static @Nullable Dish dish(ToolArguments members) {
    String name = members.at("name").notBlank().toText();
    int portions = members.at("portions").atLeast(1).atMost(9).toInt();
    return members.areWrong() ? null : new Dish(name, portions);
  }

  private static List<Dish> dishes(ToolArgument argument) {
    return argument.size(0, 5).toList(each -> each.toRecord(DISH, ToolArgumentsTest::dish));
  }

  @Test
  void list_items_areReadInOrder() {
    assertThat(answer(List.of("b", "a"), it -> it.toList(ToolArgument::toText)))
        .isEqualTo("[b, a]");
    assertThat(answer(List.of(), it -> it.toList(ToolArgument::toText))).isEqualTo("[]");
  }

  @Test
  void list_otherValue_isRefused() {
    assertThat(answer("a, b", it -> it.toList(ToolArgument::toText)))
        .isEqualTo("guests must be a list, but is \"a, b\".");
    assertThat(answer(Map.of("0", "a"), it -> it.toList(ToolArgument::toText)))
        .isEqualTo("guests must be a list, but is an object.");
    assertThat(answer(null, it -> it.toList(ToolArgument::toText))).isEqualTo("guests is missing.");
  }

  @Test
  void list_wrongItem_hasItsPlace() {
    assertThat(answer(List.of(1, 20, "x"), it -> it.toList(each -> each.atMost(12).toInt())))
        .isEqualTo(
            "guests[1] must be at most 12, but is 20. guests[2] must be a whole number, but is"
                + " \"x\".");
  }

  @Test
  void list_nullItem_isMissing() {
    assertThat(answer(Arrays.asList("a", null), it -> it.toList(ToolArgument::toText)))
        .isEqualTo("guests[1] is missing.");
  }

  @Test
  void list_size_comesBeforeTheItems() {
    List<Object> hundred = Collections.nCopies(100, "x");

    assertThat(answer(hundred, it -> it.size(0, 5).toList(ToolArgument::toInt)))
        .isEqualTo("guests must have at most 5 items, but has 100.");
    assertThat(answer(List.of(), it -> it.size(1, 5).toList(ToolArgument::toInt)))
        .isEqualTo("guests must have at least 1 item, but has 0.");
  }

  @Test
  void list_withoutASize_hasAtMost1000Items() {
    assertThat(answer(Collections.nCopies(1_000, 1), it -> it.toList(ToolArgument::toInt).size()))
        .isEqualTo("1000");
    assertThat(answer(Collections.nCopies(1_001, 1), it -> it.toList(ToolArgument::toInt)))
        .isEqualTo("guests must have at most 1000 items, but has 1001.");
  }

  @Test
  void list_ofLists_hasThePlaceInBoth() {
    assertThat(
            answer(
                List.of(List.of(1), List.of(2, "x")),
                it -> it.toList(each -> each.toList(ToolArgument::toInt))))
        .isEqualTo("guests[1][1] must be a whole number, but is \"x\".");
  }

  @Test
  void list_read_isImmutable() {
    ToolArguments arguments = arguments(Map.of("guests", new ArrayList<>(List.of(1))), "guests");
    List<Integer> read = arguments.at("guests").toList(ToolArgument::toInt);

    assertThatThrownBy(() -> read.add(2)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void record_members_areRead() {
    assertThat(
            answer(
                Map.of("name", "Soup", "portions", 2.0),
                it -> it.toRecord(DISH, ToolArgumentsTest::dish)))
        .isEqualTo("Dish[name=Soup, portions=2]");
  }

  @Test
  void record_otherValue_isRefused() {
    assertThat(answer("Soup", it -> it.toRecord(DISH, ToolArgumentsTest::dish)))
        .isEqualTo("guests must be an object, but is \"Soup\".");
    assertThat(answer(List.of(), it -> it.toRecord(DISH, ToolArgumentsTest::dish)))
        .isEqualTo("guests must be an object, but is a list.");
    assertThat(answer(null, it -> it.toRecord(DISH, ToolArgumentsTest::dish)))
        .isEqualTo("guests is missing.");
  }

  @Test
  void record_wrongMembers_havePlaces() {
    assertThat(
            answer(
                List.of(
                    Map.of("name", "Soup", "portions", 1),
                    Map.of("name", " ", "portions", 10),
                    Map.of("name", "Fish")),
                ToolArgumentsTest::dishes))
        .isEqualTo(
            "guests[1].name must not be blank. guests[1].portions must be at most 9, but is 10."
                + " guests[2].portions is missing.");
  }

  @Test
  void record_unknownMember_isRefused() {
    assertThat(
            answer(
                List.of(Map.of("name", "Soup", "portions", 1, "price", 0)),
                ToolArgumentsTest::dishes))
        .isEqualTo("price is no member of guests[0]; it takes name and portions.");
  }

  @Test
  void record_deepJunk_isRefusedAtItsTop() {
    Object junk = "x";
    for (int i = 0; i < 1_000; i++) {
      junk = i % 2 == 0 ? List.of(junk) : Map.of("name", junk);
    }

    assertThat(answer(junk, ToolArgumentsTest::dishes))
        .isEqualTo("guests must be a list, but is an object.");
    assertThat(answer(List.of(junk), ToolArgumentsTest::dishes))
        .isEqualTo("guests[0].name must be a text, but is a list. guests[0].portions is missing.");
  }

  @Test
  void optional_missingOrNull_isEmpty() {
    ToolArguments arguments = arguments(Map.of(), "guests");

    assertThat(arguments.at("guests").toOptional(ToolArgument::toInt)).isEmpty();
    assertThat(arguments.at("guests").toOptionalText(ToolArgument::toText)).isEmpty();
    assertThat(arguments.areWrong()).isFalse();
    assertThat(answer(null, it -> it.toOptional(ToolArgument::toInt))).isEqualTo("Optional.empty");
  }

  @Test
  void optional_emptyText_isEmptyUnlessItIsAText() {
    assertThat(answer("", it -> it.toOptional(ToolArgument::toInt))).isEqualTo("Optional.empty");
    assertThat(answer("", it -> it.toOptional(ToolArgument::toDate))).isEqualTo("Optional.empty");
    assertThat(answer("", it -> it.toOptionalText(ToolArgument::toText))).isEqualTo("Optional[]");
  }

  @Test
  void optional_present_isHeldToItsConstraints() {
    assertThat(answer(5, it -> it.toOptional(each -> each.atMost(12).toInt())))
        .isEqualTo("Optional[5]");
    assertThat(answer(20, it -> it.toOptional(each -> each.atMost(12).toInt())))
        .isEqualTo("guests must be at most 12, but is 20.");
    assertThat(answer("null", it -> it.toOptional(ToolArgument::toInt)))
        .isEqualTo("guests must be a whole number, but is \"null\".");
  }

  @Test
  void argument_missing_isNamed() {
    ToolArguments arguments = arguments(Map.of(), "guests", "name");
    arguments.at("guests").toInt();
    arguments.at("name").toText();

    assertThat(arguments.areWrong()).isTrue();
    assertThat(arguments.refusal().text()).isEqualTo("guests is missing. name is missing.");
    assertThat(arguments.refusal().outcome()).isEqualTo(ToolResult.Outcome.WRONG_ARGUMENTS);
  }

  @Test
  void arguments_severalRead_doNotShareConstraints() {
    ToolArguments arguments = arguments(Map.of("guests", 20, "table", 40), "guests", "table");

    assertThat(arguments.at("guests").atMost(30).holding(ToolConstraint.max(30)).toInt())
        .isEqualTo(20);
    assertThat(arguments.at("table").toInt()).isEqualTo(40);
    assertThat(arguments.areWrong()).isFalse();
  }

  @Test
  void argument_unknown_isNamedWithThoseThatAreTaken() {
    assertThat(unknown("table", "guests", "name", "room"))
        .isEqualTo("table is no argument of bookTable; it takes guests, name and room.");
    assertThat(unknown("table", "guests", "name"))
        .isEqualTo("table is no argument of bookTable; it takes guests and name.");
    assertThat(unknown("table", "guests"))
        .isEqualTo("table is no argument of bookTable; it takes guests.");
    assertThat(unknown("table")).isEqualTo("table is no argument of bookTable; it takes none.");
  }

  private static String unknown(String given, String... names) {
    Map<String, Object> values = new HashMap<>();
    values.put(given, 1);
    ToolArguments arguments = arguments(values, names);
    for (String name : names) {
      arguments.at(name).toOptional(ToolArgument::toInt);
    }
    return arguments.areWrong() ? arguments.refusal().text() : "taken";
  }

  @Test
  void argument_unknownAndNull_isRefusedToo() {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("guests", 1);
    values.put("table", null);
    ToolArguments arguments = arguments(values, "guests");
    arguments.at("guests").toInt();

    assertThat(arguments.areWrong()).isTrue();
  }

  @Test
  void argument_nameOfAMegabyte_isQuotedShort() {
    assertThat(unknown("x\n".repeat(500_000), "guests"))
        .isEqualTo(
            "x x x x x x x x x x x x x x x x x x x x… is no argument of bookTable; it takes"
                + " guests.");
  }

  @Test
  void faults_ofOneCall_areAllSaid() {
    ToolArguments arguments =
        arguments(Map.of("guests", "three", "name", " ", "table", 1), "guests", "name");
    arguments.at("guests").toInt();
    arguments.at("name").notBlank().toText();

    assertThat(arguments.areWrong()).isTrue();
    assertThat(arguments.refusal().text())
        .isEqualTo(
            "guests must be a whole number, but is \"three\". name must not be blank."
                + " table is no argument of bookTable; it takes guests and name.");
  }

  @Test
  void faults_veryMany_areCutAtAbout400Characters() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("guests", Collections.nCopies(100, "x"));
    IntStream.range(0, 100_000).forEach(i -> values.put("unknown" + i, i));
    ToolArguments arguments = arguments(values, "guests");
    arguments.at("guests").toList(ToolArgument::toInt);

    assertThat(arguments.areWrong()).isTrue();
    assertThat(arguments.refusal().text())
        .startsWith("guests[0] must be a whole number, but is \"x\". guests[1] must")
        .endsWith(" but is \"x\". There are further faults.")
        .hasSizeBetween(350, 430);
  }

  @Test
  void areWrong_rightArguments_isFalse() {
    ToolArguments arguments = arguments(Map.of("guests", 1), "guests", "room");
    arguments.at("guests").toInt();
    arguments.at("room").toOptionalText(ToolArgument::toText);

    assertThat(arguments.areWrong()).isFalse();
  }

  @Test
  void fromHost_givenObject_isFoundByItsExactType() {
    ToolArguments arguments =
        new ToolArguments(definition(), Map.of(), Map.of(CharSequence.class, "the host's"));

    assertThat(arguments.fromHost(CharSequence.class)).isEqualTo("the host's");
    assertThat(arguments.optionalFromHost(CharSequence.class)).contains("the host's");
    assertThat(arguments.optionalFromHost(String.class)).isEqualTo(Optional.empty());
    assertThatThrownBy(() -> arguments.fromHost(String.class))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("the host gives no java.lang.String");
  }

  private static ToolDefinition definition() {
    return new ToolDefinition("bookTable", "Books.", "{}", false, List.of(), List.of());
  }

  private enum Answer {
    YES {
      @Override
      public String toString() {
        return "yes!";
      }
    }
  }

  static List<List<Object>> results() {
    return List.of(
        List.of("A table.", "A table."),
        List.of(3, "3"),
        List.of(3L, "3"),
        List.of(2.5, "2.5"),
        List.of(true, "true"),
        List.of(Answer.YES, "YES"),
        List.of("", "The result is empty."),
        List.of(" \n", "The result is empty."),
        List.of("x".repeat(8_000), "x".repeat(8_000)),
        List.of("x".repeat(52_310), "x".repeat(8_000) + " … (8,000 of 52,310 characters)"),
        List.of("x".repeat(7_999) + "🐈", "x".repeat(7_999) + " … (8,000 of 8,001 characters)"));
  }

  @ParameterizedTest
  @MethodSource("results")
  void result_ofEachKind_isAText(List<Object> pair) {
    ToolResult result = arguments(Map.of()).result(pair.get(0));

    assertThat(result.text()).isEqualTo(pair.get(1));
    assertThat(result.outcome()).isEqualTo(ToolResult.Outcome.DONE);
  }

  @Test
  void result_nullOrNothing_isASentence() {
    assertThat(arguments(Map.of()).result(null).text()).isEqualTo("Nothing was found.");
    assertThat(arguments(Map.of()).done().text()).isEqualTo("Done.");
  }
}
