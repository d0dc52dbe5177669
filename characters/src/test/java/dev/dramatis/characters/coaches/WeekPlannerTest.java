package dev.dramatis.characters.coaches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.characters.CharacterIds;
import dev.dramatis.characters.PlanInMemory;
import dev.dramatis.characters.Sessions;
import dev.dramatis.characters.WeekPlan;
import dev.dramatis.testing.ToolCalls;
import dev.dramatis.tool.ToolResult;
import dev.dramatis.tool.ToolResult.Outcome;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeekPlannerTest {

  private final PlanInMemory plan = new PlanInMemory();

  @Test
  void add_writesToThePlanOfTheUser_once() {
    try (CharacterSession session = open()) {
      assertThat(add(session, "MONDAY", "Call the bank").text())
          .isEqualTo("Monday: Call the bank.");
      assertThat(add(session, "MONDAY", "Call the bank").text())
          .isEqualTo("Monday: Call the bank.");
    }

    assertThat(plan.of(DayOfWeek.MONDAY)).containsExactly("Call the bank");
  }

  @Test
  void add_toAFullDay_isRefused() {
    try (CharacterSession session = open()) {
      for (String thing : List.of("one", "two", "three")) {
        add(session, "FRIDAY", thing);
      }
      ToolResult result = add(session, "FRIDAY", "four");

      assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
      assertThat(result.text()).isEqualTo("The day is full. Friday: one; two; three.");
    }
  }

  @Test
  void show_givesADayOrTheWeek() {
    plan.add(DayOfWeek.TUESDAY, "Water the plants");
    try (CharacterSession session = open()) {
      assertThat(ToolCalls.call(session, "show", "{\"day\": \"TUESDAY\"}").text())
          .isEqualTo("Tuesday: Water the plants.");
      assertThat(ToolCalls.call(session, "show", "{}").text().lines())
          .hasSize(7)
          .startsWith("Monday: nothing.", "Tuesday: Water the plants.");
    }
  }

  @Test
  void remove_ofWhatIsNotThere_isRefused() {
    plan.add(DayOfWeek.TUESDAY, "Water the plants");
    try (CharacterSession session = open()) {
      ToolResult removed = remove(session, "Water the plants");
      ToolResult again = remove(session, "Water the plants");

      assertThat(removed.text()).isEqualTo("Tuesday: nothing.");
      assertThat(again.outcome()).isEqualTo(Outcome.REFUSED);
      assertThat(again.text()).isEqualTo("The plan does not have it. Tuesday: nothing.");
    }
  }

  @Test
  void plan_cannotBeChosenByTheLlm() {
    try (CharacterSession session = open()) {
      ToolResult result = ToolCalls.call(session, "show", "{\"plan\": {\"user\": \"grace\"}}");

      assertThat(result.outcome()).isEqualTo(Outcome.WRONG_ARGUMENTS);
      assertThat(result.text()).isEqualTo("plan is no argument of show; it takes day.");
    }
  }

  @Test
  void withoutAPlan_promptAndToolsSaySo() {
    try (CharacterSession session =
        Sessions.open(CharacterIds.WEEK_PLANNER, Sessions.at("2026-03-02T08:00Z[UTC]"))) {
      assertThat(session.systemPrompt()).contains("You have no calendar");
      assertThat(ToolCalls.call(session, "show", "{}").text())
          .isEqualTo("No plan is kept for this user. Let the user write it down.");
    }
  }

  private static ToolResult add(CharacterSession session, String day, String thing) {
    return session.call("add", Map.of("day", day, "thing", thing));
  }

  private static ToolResult remove(CharacterSession session, String thing) {
    return session.call("remove", Map.of("day", "TUESDAY", "thing", thing));
  }

  private CharacterSession open() {
    SessionOptions.Builder options =
        Sessions.at("2026-03-02T08:00Z[UTC]").with(WeekPlan.class, plan);
    return Sessions.open(CharacterIds.WEEK_PLANNER, options);
  }
}
