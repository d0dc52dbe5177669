package dev.dramatis.prompt;

import dev.dramatis.character.HostText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data of a user that a host may know; a host object that prompt code gets with {@code
 * context.find(UserProfile.class)}. Immutable.
 *
 * <pre>{@code
 * SessionOptions.builder()
 *     .with(UserProfile.class, UserProfile.builder().firstName("Ada").build())
 * }</pre>
 */
public final class UserProfile {

  private final @Nullable String firstName;

  private UserProfile(@Nullable String firstName) {
    this.firstName = firstName;
  }

  /** {@return a builder for a profile} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the user's first name, in one line that is safe in a prompt; empty if it is unknown}
   */
  public Optional<String> firstName() {
    return Optional.ofNullable(firstName);
  }

  /** Returns a text without data of the user, which is safe to log. */
  @Override
  public String toString() {
    return "UserProfile";
  }

  /** A builder of a profile; not thread-safe. Every part is optional. */
  public static final class Builder {

    private @Nullable String firstName;

    private Builder() {}

    /**
     * Sets the user's first name, made one line by {@link HostText#oneLine}; null or blank for
     * none.
     *
     * @param name the name as the user wrote it
     * @return this builder
     */
    public Builder firstName(@Nullable String name) {
      String line = HostText.oneLine(name);
      firstName = line.isEmpty() ? null : line;
      return this;
    }

    /** {@return the profile} */
    public UserProfile build() {
      return new UserProfile(firstName);
    }
  }
}
