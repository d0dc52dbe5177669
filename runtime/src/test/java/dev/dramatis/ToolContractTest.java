package dev.dramatis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolResult.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A host and its bank that were compiled earlier in format 4 run on the current runtime, unchanged:
 * tools, and a cast that allows some of them.
 */
class ToolContractTest {

  private static ContractJar jar;
  private static CharacterRegistry registry;

  @BeforeAll
  static void load() throws Exception {
    jar = ContractJar.ofFormat(4);
    registry = jar.registryOfHost();
  }

  @AfterAll
  static void close() throws Exception {
    jar.close();
  }

  private static CharacterSession open(String id, List<String> bookings) throws Exception {
    return registry.open(id, jar.optionsOfHost(List.class, bookings));
  }

  @Test
  void tools_areThoseThatTheCastAllows() throws Exception {
    try (CharacterSession scorer = open("scorer", List.of());
        CharacterSession waiter = open("waiter", List.of())) {
      assertThat(scorer.tools()).extracting(ToolDefinition::name).containsExactly("answer");
      assertThat(waiter.tools())
          .extracting(ToolDefinition::name)
          .containsExactly("book", "settle-bill");
    }
  }

  @Test
  void definition_hasAllFacts() throws Exception {
    try (CharacterSession waiter = open("waiter", List.of())) {
      ToolDefinition book = waiter.tools().get(0);

      assertThat(book.description()).isEqualTo("Books a table.");
      assertThat(book.parameters()).startsWith("{\"type\":\"object\",\"properties\":{\"guests\":");
      assertThat(book.isStrict()).isFalse();
      assertThat(book.parameterNames())
          .containsExactly("guests", "name", "room", "email", "dishes");
      assertThat(book.meanwhile()).containsExactly("One moment.", "Let me see.");
      assertThat(waiter.tools().get(1).isStrict()).isTrue();
    }
  }

  @Test
  void call_givesArgumentsAndHostObjectsToTheTool() throws Exception {
    List<String> bookings = new ArrayList<>();
    try (CharacterSession waiter = open("waiter", bookings)) {
      Map<String, Object> arguments =
          Map.of(
              "guests",
              2,
              "name",
              "Ada",
              "room",
              "HALL",
              "dishes",
              List.of(Map.of("name", "soup", "portions", 1)));

      assertThat(waiter.call("book", arguments).text()).isEqualTo("Booked.");
      assertThat(bookings)
          .containsExactly("2 Ada Optional[HALL] Optional.empty [Dish[name=soup, portions=1]]");
    }
  }

  @Test
  void call_isRefusedByTheToolsOwnCode() throws Exception {
    try (CharacterSession waiter = open("waiter", List.of())) {
      assertThat(
              waiter.call("book", Map.of("guests", 2, "name", "Cat", "dishes", List.of())).text())
          .isEqualTo("The cat gets no table.");
    }
  }

  @Test
  void constraintsOfEveryKind_areHeld() throws Exception {
    try (CharacterSession waiter = open("waiter", List.of())) {
      Map<String, Object> right =
          Map.of(
              "amount",
              10.5,
              "tip",
              1,
              "discount",
              -1,
              "account",
              7,
              "isAgreed",
              true,
              "day",
              "2026-01-31",
              "time",
              "18:30",
              "mark",
              "AB");

      assertThat(waiter.call("settle-bill", right).text()).isEqualTo("10.5");
      assertThat(waiter.call("settle-bill", Map.of("amount", 100)).outcome())
          .isEqualTo(Outcome.WRONG_ARGUMENTS);
    }
  }

  @Test
  void stateOfAnInstance_staysBetweenCalls() throws Exception {
    try (CharacterSession scorer = open("scorer", List.of())) {
      scorer.call("answer", Map.of("isRight", true));

      assertThat(scorer.call("answer", Map.of("isRight", true)).text()).isEqualTo("2");
      assertThat(scorer.call("reset", Map.of()).outcome()).isEqualTo(Outcome.UNKNOWN_TOOL);
    }
  }
}
