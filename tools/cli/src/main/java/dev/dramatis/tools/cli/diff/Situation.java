package dev.dramatis.tools.cli.diff;

import dev.dramatis.SessionOptions;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A seed and a time for which the prompts of both casts are made.
 *
 * @param time in UTC
 */
record Situation(long seed, ZonedDateTime time) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /** A winter's morning, a summer's evening, and a night before a holiday. */
  static final List<Situation> ALL =
      List.of(of(1, "2026-01-05T09:00Z"), of(2, "2026-07-18T19:30Z"), of(3, "2026-12-24T23:15Z"));

  private static Situation of(long seed, String time) {
    return new Situation(seed, ZonedDateTime.parse(time));
  }

  /** Returns the options of a session in this situation, with a host's objects. */
  SessionOptions options(SessionOptions host) {
    return host.toBuilder().seed(seed).clock(Clock.fixed(time.toInstant(), time.getZone())).build();
  }

  @Override
  public String toString() {
    return "seed %s, %s UTC".formatted(seed, TIME.format(time));
  }
}
