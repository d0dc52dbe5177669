package dev.dramatis.characters.guides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterSession;
import dev.dramatis.characters.CharacterIds;
import dev.dramatis.characters.Sessions;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShipsNavigatorTest {

  /** The ways along a meridian and along the equator are known: a degree is sixty miles. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 1, 0, 60, 0",
    "0, 0, 0, 90, 5400, 90",
    "0, 0, 0, -1, 60, 270",
    "10, 20, -10, 20, 1200, 180",
    "0, 179, 0, -179, 120, 90",
    "90, 0, -90, 0, 10800, 180",
    "1, 1, 1, 1, 0, 0"
  })
  void measure_givesMilesAndCourse(
      double fromLatitude,
      double fromLongitude,
      double toLatitude,
      double toLongitude,
      int miles,
      int course) {
    assertThat(
            measure(
                Map.of(
                    "from", position(fromLatitude, fromLongitude),
                    "to", position(toLatitude, toLongitude))))
        .isEqualTo(
            "%s nautical miles along the great circle, land left out of account; the first course is %s degrees."
                .formatted(miles, course));
  }

  @ParameterizedTest
  @CsvSource({"6, 10 hours", "1, 2 days and 12 hours"})
  void measure_withASpeed_givesTheTime(int speed, String duration) {
    assertThat(measure(Map.of("from", position(0, 0), "to", position(1, 0), "speed", speed)))
        .endsWith(" At %s knots that is %s.".formatted(speed, duration));
  }

  @ParameterizedTest
  @CsvSource({
    "91, 0, from.latitude must be at most 90",
    "0, -181, from.longitude must be at least -180"
  })
  void position_thatIsNowhere_isWrong(double latitude, double longitude, String fault) {
    assertThat(measure(Map.of("from", position(latitude, longitude), "to", position(0, 0))))
        .startsWith(fault);
  }

  private static Map<String, Double> position(double latitude, double longitude) {
    return Map.of("latitude", latitude, "longitude", longitude);
  }

  private static String measure(Map<String, Object> arguments) {
    try (CharacterSession session =
        Sessions.open(CharacterIds.SHIPS_NAVIGATOR, Sessions.at("2026-03-02T20:00Z[UTC]"))) {
      return session.call("measure", arguments).text();
    }
  }
}
