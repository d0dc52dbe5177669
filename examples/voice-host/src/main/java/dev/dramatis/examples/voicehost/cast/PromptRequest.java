package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.SessionOptions;
import dev.dramatis.examples.voicehost.http.ApiException;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A request for a prompt.
 *
 * @param seed the seed of the draws
 * @param time when the session opens, or null for now
 */
record PromptRequest(long seed, @Nullable ZonedDateTime time) {

  /** Short enough to read out, and exact in JavaScript, whose numbers are not beyond 2^53. */
  private static final long DRAWN_SEEDS = 1_000_000_000;

  /**
   * Reads the query's {@code seed} and {@code time}.
   *
   * @throws ApiException if one of them cannot be read
   */
  static PromptRequest from(Context ctx) {
    return new PromptRequest(seed(ctx.queryParam("seed")), time(ctx.queryParam("time")));
  }

  private static long seed(@Nullable String given) {
    if (given == null) {
      return ThreadLocalRandom.current().nextLong(DRAWN_SEEDS);
    }
    try {
      return Long.parseLong(given);
    } catch (NumberFormatException e) {
      throw ApiException.badParameter(
          "seed", "a whole number from %d to %d".formatted(Long.MIN_VALUE, Long.MAX_VALUE));
    }
  }

  private static @Nullable ZonedDateTime time(@Nullable String given) {
    if (given == null) {
      return null;
    }
    try {
      // A plus that was not encoded arrives as a space, and no ISO time has a space.
      return ZonedDateTime.parse(given.replace(' ', '+'));
    } catch (DateTimeException e) {
      throw ApiException.badParameter(
          "time", "a time with its offset, such as 2026-01-01T12:00:00+01:00");
    }
  }

  /** Returns options with the seed and the time of the request. */
  SessionOptions options(SessionOptions usual) {
    SessionOptions.Builder options = usual.toBuilder().seed(seed);
    if (time != null) {
      options.clock(Clock.fixed(time.toInstant(), time.getZone()));
    }
    return options.build();
  }
}
