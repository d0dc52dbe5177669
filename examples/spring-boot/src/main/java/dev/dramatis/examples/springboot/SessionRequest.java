package dev.dramatis.examples.springboot;

import dev.dramatis.SessionOptions;
import dev.dramatis.prompt.UserProfile;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a client may say of the session that it wants.
 *
 * @param firstName how the user wants to be called
 * @param seed the seed of the draws, to have a prompt again
 */
record SessionRequest(
    @Nullable
        @Size(max = 80, message = "first_name must have at most {max} characters")
        @Pattern(regexp = ONE_LINE, message = "first_name must be one line of printable text")
        String firstName,
    @Nullable Long seed) {

  /** A line break would let a client begin a section of its own in the prompt. */
  private static final String ONE_LINE = "[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]*";

  static final SessionRequest EMPTY = new SessionRequest(null, null);

  /** The host's options with the client's wishes. */
  SessionOptions options(SessionOptions host) {
    SessionOptions.Builder options = host.toBuilder();
    if (firstName != null && !firstName.isBlank()) {
      options.with(UserProfile.class, UserProfile.builder().firstName(firstName.strip()).build());
    }
    if (seed != null) {
      options.seed(seed);
    }
    return options.build();
  }
}
