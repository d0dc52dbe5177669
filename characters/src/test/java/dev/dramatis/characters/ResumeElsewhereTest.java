package dev.dramatis.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sessions of the cast, resumed from their tickets in another JVM. */
class ResumeElsewhereTest {

  @TempDir private Path folder;

  /** In Egypt the digits differ, in Turkey the small letter of I, in Thailand the calendar. */
  @ParameterizedTest
  @CsvSource({
    "17, ar-EG, Asia/Kathmandu",
    "17, tr-TR, America/Lima",
    "17, th-TH, UTC",
    "25, ar-EG, Pacific/Kiritimati",
    "25, tr-TR, UTC",
    "25, th-TH, America/Lima"
  })
  void resume_inAnotherJvm_isTheSame(int feature, String locale, String zone) throws Exception {
    Path tickets = Files.write(folder.resolve("tickets"), tickets());
    Path differences = folder.resolve("differences");

    ChildJvm.runElsewhere(feature, locale, zone, Resumer.class, tickets, differences);

    assertThat(differences).hasContent("%s %s %s".formatted(feature, locale, zone));
  }

  /** Of every character: now in the system's time zone, and in an hour that a clock shows twice. */
  private static List<String> tickets() {
    SessionOptions.Builder hour =
        Resumer.hostObjects()
            .clock(Clock.fixed(Instant.parse("2026-10-25T01:30:00Z"), ZoneId.of("Europe/Paris")));
    List<SessionOptions> all =
        List.of(
            Resumer.hostObjects().build(),
            hour.seed(1).build(),
            hour.seed(2).llmName("google/gemma-3-4b-it").build());
    CharacterRegistry registry = CharacterRegistry.of(new CharacterIndex());
    List<String> tickets = new ArrayList<>();
    for (CharacterDefinition character : registry.definitions()) {
      for (SessionOptions options : all) {
        try (CharacterSession session = registry.open(character.id(), options)) {
          tickets.add(session.ticket());
        }
      }
    }
    assertThat(tickets).hasSizeGreaterThan(100);
    return tickets;
  }
}
