package dev.dramatis.examples.springboot;

import dev.dramatis.SessionOptions;
import dev.dramatis.prompt.UserProfile;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request for a session; every member may be left out.
 *
 * @param firstName the name by which the user wants to be called
 * @param seed the session's seed; the same seed and time give the same prompt
 */
record SessionRequest(
    @Nullable
        @Size(max = 80, message = "first_name must have at most {max} characters")
        @Pattern(regexp = ONE_LINE, message = "first_name must be one line of printable text")
        String firstName,
    @Nullable Long seed) {

  /** {@link UserProfile} makes any name safe in a prompt; a client that sends more has a fault. */
  private static final String ONE_LINE = "[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]*";

  static final SessionRequest EMPTY = new SessionRequest(null, null);

  /** Returns the host's options with those of the client. */
  SessionOptions options(SessionOptions host) {
    SessionOptions.Builder options = host.toBuilder();
    if (firstName != null) {
      options.with(UserProfile.class, UserProfile.builder().firstName(firstName).build());
    }
    if (seed != null) {
      options.seed(seed);
    }
    return options.build();
  }
}
