package dev.dramatis.characters.companions;

import java.time.LocalTime;

/** The part of the day that a clock shows. */
enum DayPart {
  NIGHT,
  MORNING,
  AFTERNOON,
  EVENING;

  static DayPart of(LocalTime time) {
    int hour = time.getHour();
    if (hour < 5 || hour >= 22) {
      return NIGHT;
    }
    if (hour < 12) {
      return MORNING;
    }
    return hour < 18 ? AFTERNOON : EVENING;
  }
}
