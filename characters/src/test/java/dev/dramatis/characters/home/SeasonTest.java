package dev.dramatis.characters.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {

  @ParameterizedTest
  @CsvSource({
    "2026-02-28T23:59, WINTER",
    "2026-03-01T00:00, SPRING",
    "2026-05-31T23:59, SPRING",
    "2026-06-01T00:00, SUMMER",
    "2026-08-31T23:59, SUMMER",
    "2026-09-01T00:00, AUTUMN",
    "2026-11-30T23:59, AUTUMN",
    "2026-12-01T00:00, WINTER",
    "2028-02-29T12:00, WINTER"
  })
  void season_changesWithTheMonthInTheNorth(String local, Season season) {
    assertThat(Season.of(at(local, "Europe/Paris"))).isEqualTo(season);
  }

  @ParameterizedTest
  @CsvSource({
    "Australia/Sydney, SUMMER",
    "Antarctica/McMurdo, SUMMER",
    "Pacific/Auckland, SUMMER",
    "America/Sao_Paulo, SUMMER",
    "Africa/Johannesburg, SUMMER",
    "America/New_York, WINTER",
    "Asia/Tokyo, WINTER",
    "UTC, WINTER",
    "+10:00, WINTER"
  })
  void season_followsTheHemisphereOfTheZone(String zone, Season season) {
    assertThat(Season.of(at("2026-01-15T12:00", zone))).isEqualTo(season);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T00:00, AUTUMN",
    "2026-06-01T00:00, WINTER",
    "2026-09-01T00:00, SPRING",
    "2026-12-01T00:00, SUMMER"
  })
  void season_changesWithTheMonthInTheSouth(String local, Season season) {
    assertThat(Season.of(at(local, "Australia/Hobart"))).isEqualTo(season);
  }

  private static ZonedDateTime at(String local, String zone) {
    return LocalDateTime.parse(local).atZone(ZoneId.of(zone));
  }
}
