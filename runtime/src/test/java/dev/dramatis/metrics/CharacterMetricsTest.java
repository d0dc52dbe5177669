package dev.dramatis.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.CharacterOpenException;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.LogCapture;
import dev.dramatis.SessionOptions;
import dev.dramatis.TestBank;
import dev.dramatis.ToolBank;
import dev.dramatis.UnknownCharacterException;
import dev.dramatis.character.PromptGenerator;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CharacterMetricsTest {

  private final LogCapture log = new LogCapture();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final CharacterRegistry registry =
      CharacterRegistry.builder()
          .listener(new CharacterMetrics(meters))
          .banks(
              new TestBank("a")
                  .with("anna", "Anna")
                  .with(
                      "late",
                      "Late",
                      () -> {
                        throw new IllegalStateException("late");
                      })
                  .withUnusable(
                      "bad",
                      "Bad",
                      () -> {
                        throw new IllegalStateException("bad");
                      }),
              new TestBank("b").with("anna", "Anna of b").with("bert", "Bert"))
          .load();

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void load_registry_isTimedAndCounted() {
    assertThat(meters.get("character.load.duration").timer().count()).isEqualTo(1);
    assertThat(meters.get("character.load.duration").timer().totalTime(TimeUnit.NANOSECONDS))
        .isEqualTo((double) registry.report().duration().toNanos());
    assertThat(meters.get("character.load.count").counter().count()).isEqualTo(1);
  }

  @Test
  void loaded_banks_areGaugesOfTheirCharacters() {
    assertThat(meters.get("character.loaded").tag("bank", "a").gauge().value()).isEqualTo(3);
    assertThat(meters.get("character.loaded").tag("bank", "b").gauge().value()).isEqualTo(1);
  }

  @Test
  void loadErrors_load_areCountedByType() {
    assertThat(loadErrors("duplicate_id")).isEqualTo(1);
  }

  @Test
  void loadErrors_typesThatDidNotHappen_areThereAtZero() {
    assertThat(loadErrors("unusable_bank")).isZero();
    assertThat(loadErrors("newer_format")).isZero();
    assertThat(loadErrors("duplicate_name")).isZero();
    assertThat(loadErrors("invalid_definition")).isZero();
    assertThat(loadErrors("unusable_definition")).isZero();
  }

  @Test
  void unusableDefinition_readTwice_isCountedOnce() {
    registry.find("bad");
    registry.find("bad");

    assertThat(loadErrors("unusable_definition")).isEqualTo(1);
  }

  @Test
  void promptErrors_unknownId_isCounted() {
    assertThatThrownBy(() -> registry.open("nobody")).isInstanceOf(UnknownCharacterException.class);

    assertThat(
            meters
                .get("character.prompt.errors")
                .tag("error_type", "unknown_character")
                .counter()
                .count())
        .isEqualTo(1);
    assertThat(log.lines()).noneMatch(line -> line.contains("nobody"));
  }

  @Test
  void loaded_unusableDefinition_isNoLongerCounted() {
    registry.find("bad");

    assertThat(meters.get("character.loaded").tag("bank", "a").gauge().value()).isEqualTo(2);
  }

  @Test
  void toolCalls_areTimedByToolAndOutcome() {
    CharacterSession session = withTools(new CharacterMetrics(meters)).open("waiter");
    session.call("book", Map.of());
    session.call("book", Map.of());
    session.call("book", Map.of("table", 1));
    session.call("invented1", Map.of());
    session.call("invented2", Map.of());

    assertThat(calls("book", "done").count()).isEqualTo(2);
    assertThat(calls("book", "wrong_arguments").count()).isEqualTo(1);
    assertThat(calls("unknown", "unknown_tool").count()).isEqualTo(2);
    assertThat(meters.find("character.tool.duration").timers())
        .hasSize(3)
        .allSatisfy(timer -> assertThat(timer.getId().getTag("character")).isNull());
  }

  @Test
  void toolCalls_perCharacter_nameItToo() {
    withTools(CharacterMetrics.perCharacter(meters)).open("waiter").call("book", Map.of());

    assertThat(calls("book", "done").getId().getTag("character")).isEqualTo("waiter");
  }

  private Timer calls(String tool, String outcome) {
    return meters.get("character.tool.duration").tag("tool", tool).tag("outcome", outcome).timer();
  }

  private static CharacterRegistry withTools(CharacterMetrics metrics) {
    return CharacterRegistry.builder()
        .listener(metrics)
        .allowTools("waiter:book")
        .banks(
            new ToolBank("tools")
                .with("waiter", "Waiter", () -> (PromptGenerator) context -> "Be a waiter.")
                .tool(
                    "waiter",
                    "book",
                    List.of(),
                    (waiter, given) -> given.areWrong() ? given.refusal() : given.done()))
        .load();
  }

  @Test
  void sessionsOpened_perCharacter_areCountedByItToo() {
    CharacterRegistry perCharacter =
        CharacterRegistry.builder()
            .listener(CharacterMetrics.perCharacter(meters))
            .banks(new TestBank("c").with("cid", "Cid").with("dora", "Dora"))
            .load();

    perCharacter.open("cid");

    assertThat(meters.get("character.sessions.opened").tag("character", "cid").counter().count())
        .isEqualTo(1);
    assertThat(meters.find("character.sessions.opened").tag("character", "dora").counter())
        .isNull();
  }

  @Test
  void sessionsOpened_open_isCountedByBankAndKind() {
    registry.open("anna");
    registry.open("anna");

    assertThat(
            meters
                .get("character.sessions.opened")
                .tags("bank", "a", "kind", "constant")
                .counter()
                .count())
        .isEqualTo(2);
  }

  @Test
  void promptDuration_open_isTimedByKind() {
    registry.open("bert");

    assertThat(meters.get("character.prompt.duration").tag("kind", "constant").timer().count())
        .isEqualTo(1);
  }

  @Test
  void sessionsActive_openAndClose_goesUpAndDown() {
    CharacterSession first = registry.open("anna");
    CharacterSession second = registry.open("bert");
    assertThat(active()).isEqualTo(2);

    first.close();
    first.close();
    assertThat(active()).isEqualTo(1);

    second.close();
    assertThat(active()).isZero();
  }

  @Test
  void sessionsResumed_resume_isCountedByOutcomeAndNotAsOpened() {
    String ticket = registry.open("bert").ticket();
    registry.resume(ticket, SessionOptions.defaults());

    assertThat(resumed("same")).isEqualTo(1);
    assertThat(resumed("kept")).isZero();
    assertThat(resumed("changed")).isZero();
    assertThat(meters.get("character.sessions.opened").counter().count()).isEqualTo(1);
    assertThat(meters.get("character.prompt.duration").timer().count()).isEqualTo(2);
    assertThat(active()).isEqualTo(2);
  }

  @Test
  void promptErrors_openFails_isCountedByType() {
    assertThatThrownBy(() -> registry.open("late")).isInstanceOf(CharacterOpenException.class);

    assertThat(
            meters
                .get("character.prompt.errors")
                .tag("error_type", "constructor")
                .counter()
                .count())
        .isEqualTo(1);
    assertThat(active()).isZero();
  }

  @Test
  void meters_ofEverything_areTheOnesTheReadmeLists() {
    registry.open("anna");
    assertThatThrownBy(() -> registry.open("late")).isInstanceOf(CharacterOpenException.class);

    assertThat(meters.getMeters())
        .extracting(meter -> meter.getId().getName())
        .containsOnly(
            "character.load.duration",
            "character.load.count",
            "character.load.errors",
            "character.loaded",
            "character.sessions.opened",
            "character.sessions.resumed",
            "character.sessions.active",
            "character.prompt.duration",
            "character.prompt.errors");
  }

  private double resumed(String outcome) {
    return meters.get("character.sessions.resumed").tag("outcome", outcome).counter().count();
  }

  private double active() {
    return meters.get("character.sessions.active").gauge().value();
  }

  private double loadErrors(String type) {
    return meters.get("character.load.errors").tag("error_type", type).counter().count();
  }
}
