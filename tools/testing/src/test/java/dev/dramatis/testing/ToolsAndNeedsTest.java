package dev.dramatis.testing;

import static dev.dramatis.testing.CharacterAssertions.assertNeeds;
import static dev.dramatis.testing.CharacterAssertions.assertSchema;
import static dev.dramatis.testing.CharacterAssertions.assertTools;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.character.Need;
import dev.dramatis.prompt.UserProfile;
import dev.dramatis.testing.inn.CharacterIndex;
import dev.dramatis.testing.inn.Order;
import dev.dramatis.tool.ToolResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolsAndNeedsTest {

  private static final String SCHEMA =
      """
      {
        "properties": {
          "guests": {
            "description": "how many guests come", "maximum": 12, "minimum": 1, "type": "integer"
          }
        },
        "required": ["guests"],
        "type": "object",
        "additionalProperties": false
      }
      """;

  private final CharacterRegistry cast =
      CharacterRegistry.builder()
          .banks(new CharacterIndex())
          .anyPerSession()
          .allowTools("waiter:*")
          .load();

  private final CharacterSession session = cast.open("waiter", Inn.withOrder());

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void call_takesTheJsonOfAnLlm() {
    ToolResult result = ToolCalls.call(session, "bookTable", "{\"guests\": 4}");

    assertThat(result.outcome()).isEqualTo(ToolResult.Outcome.DONE);
    assertThat(result.text()).isEqualTo("A table for 4 is booked.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "{}", "{ }\n"})
  void call_withoutArguments_isACall(String arguments) {
    assertThat(ToolCalls.call(session, "order", arguments).text()).isEqualTo("pea soup");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"four", "4", "[4]", "\"{}\"", "{\"guests\": 4", "{\"guests\": 4,}", "{} {}"})
  void call_withoutAnObject_isWrong(String arguments) {
    ToolResult result = ToolCalls.call(session, "bookTable", arguments);

    assertThat(result.outcome()).isEqualTo(ToolResult.Outcome.WRONG_ARGUMENTS);
    assertThat(result.text())
        .isEqualTo("The arguments of bookTable are no JSON object. Call it again with one.");
  }

  @Test
  void call_withAWrongValue_isThatOfTheSession() {
    assertThat(ToolCalls.call(session, "bookTable", "{\"guests\": 40}").text())
        .isEqualTo("guests must be at most 12, but is 40.");
    assertThat(ToolCalls.call(session, "booktable", "{}").text())
        .isEqualTo("There is no tool booktable. Did you mean bookTable?");
  }

  @Test
  void tools_areExactlyThese() {
    assertTools(session, "order", "bookTable");
    assertThatThrownBy(() -> assertTools(session, "order", "cancel"))
        .hasMessageStartingWith(
            "the session with waiter offers other tools than expected. Missing: cancel; allow them with allowTools(\"waiter:…\"). Unexpected: bookTable.");
    assertThatThrownBy(() -> assertTools(session))
        .hasMessageContaining("Unexpected: bookTable, order.");
  }

  @Test
  void schema_isTheSame_whateverItsLayout() {
    assertSchema(session, "bookTable", SCHEMA);
    assertThatThrownBy(() -> assertSchema(session, "bookTable", SCHEMA.replace("12", "8")))
        .hasMessageContaining("-      \"maximum\":8,\n+      \"maximum\":12,");
    assertThatThrownBy(() -> assertSchema(session, "bookTabel", SCHEMA))
        .hasMessage("the session with waiter offers no tool bookTabel; did you mean bookTable?");
    assertThatThrownBy(() -> assertSchema(session, "bookTable", "{"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the text is no JSON: ");
  }

  @Test
  void needs_areExactlyThese() {
    assertNeeds(cast.needs(), Need.optional(UserProfile.class), Need.required(Order.class));
    assertNeeds(session.character(), Need.required(Order.class));
    assertThatThrownBy(() -> assertNeeds(cast.needs(), Need.required(Order.class)))
        .hasMessageStartingWith(
            "the cast needs other host objects than expected. Unexpected: dev.dramatis.prompt.UserProfile (optional).");
    assertThatThrownBy(() -> assertNeeds(session.character(), Need.optional(Order.class)))
        .hasMessageContaining("Missing: dev.dramatis.testing.inn.Order (optional); declare them");
  }
}
