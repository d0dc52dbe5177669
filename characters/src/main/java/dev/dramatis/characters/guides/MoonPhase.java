package dev.dramatis.characters.guides;

import java.time.Duration;
import java.time.Instant;

/**
 * A phase of the moon, counted in mean months from a known new moon. The true moon is up to about
 * fourteen hours early or late, which no eye can tell.
 */
enum MoonPhase {
  NEW("new"),
  WAXING_CRESCENT("a waxing crescent"),
  FIRST_QUARTER("at its first quarter"),
  WAXING_GIBBOUS("waxing towards full"),
  FULL("full"),
  WANING_GIBBOUS("waning from full"),
  LAST_QUARTER("at its last quarter"),
  WANING_CRESCENT("a waning crescent");

  /** The first new moon of the year 2000. */
  private static final Instant A_NEW_MOON = Instant.parse("2000-01-06T18:14:00Z");

  /** The mean time from one new moon to the next: 29.530588853 days. */
  private static final Duration MONTH = Duration.ofSeconds(2_551_443);

  private final String english;

  MoonPhase(String english) {
    this.english = english;
  }

  /** Returns the phase whose moment is nearest. */
  static MoonPhase of(Instant time) {
    long age = Math.floorMod(Duration.between(A_NEW_MOON, time).toSeconds(), MONTH.toSeconds());
    int eighths = Math.toIntExact(Math.round(8.0 * age / MONTH.toSeconds()));
    return values()[eighths % 8];
  }

  /** Returns the words after "the moon is", such as {@code a waxing crescent}. */
  String english() {
    return english;
  }
}
