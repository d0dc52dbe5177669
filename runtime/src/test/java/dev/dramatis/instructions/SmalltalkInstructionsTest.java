package dev.dramatis.instructions;

import static dev.dramatis.prompt.TestSessions.prompt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.SessionOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmalltalkInstructionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTC              | Wednesday, 1 July 2026, 22:05 in your time zone, UTC;",
        "+02:00           | Thursday, 2 July 2026, 00:05 in your time zone, UTC+02:00;",
        "Europe/Paris     | Thursday, 2 July 2026, 00:05 in your time zone, Europe/Paris (UTC+02:00);",
        "America/St_Johns | Wednesday, 1 July 2026, 19:35 in your time zone, America/St_Johns (UTC-02:30);"
      })
  void time_ofTheSession_isToldWithItsZone(String zone, String expected) {
    Clock clock = Clock.fixed(Instant.parse("2026-07-01T22:05:00Z"), ZoneId.of(zone));

    assertThat(
            prompt(
                SessionOptions.reproducible().toBuilder().clock(clock).build(),
                new SmalltalkInstructions(List.of(), null)))
        .contains("It is " + expected);
  }

  @Test
  void starters_ofTheAuthor_replaceTheBuiltInOnes() {
    assertThat(prompt(new SmalltalkInstructions(List.of("ask about the tide"), null)))
        .contains("For instance, you could ask about the tide.\n");
  }

  @Test
  void starter_thatEndsItsSentence_getsNoSecondStop() {
    assertThat(prompt(new SmalltalkInstructions(List.of("ask: \"Tea or coffee?"), null)))
        .contains("you could ask: \"Tea or coffee?\n");
  }

  @Test
  void starters_builtIn_areManyAndDistinct() {
    assertThat(ConversationStarters.ALL).hasSizeGreaterThanOrEqualTo(24).doesNotHaveDuplicates();
  }

  @Test
  void style_ofTheAuthor_replacesTheBuiltInOne() {
    assertThat(prompt(new SmalltalkInstructions(List.of(), "You whisper.")))
        .contains("\nYou whisper.\n")
        .doesNotContain("let the talk wander");
  }

  @Test
  void starters_changedByTheCaller_stay() {
    List<String> starters = new ArrayList<>(List.of("ask"));
    SmalltalkInstructions instructions = new SmalltalkInstructions(starters, null);

    starters.clear();

    assertThat(instructions.starters()).containsExactly("ask");
  }
}
