package dev.dramatis.prompt;

import dev.dramatis.character.HostText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a host may know about the user; a host object that any character can ask for with {@code
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

  /** Returns a builder for a profile. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how the user wants to be called, in one line that is safe in a prompt; empty if that is
   * not known.
   */
  public Optional<String> firstName() {
    return Optional.ofNullable(firstName);
  }

  /** Returns a text that says nothing about the user, so that it can be logged. */
  @Override
  public String toString() {
    return "UserProfile";
  }

  /** Collects a profile; not thread-safe. Every part may be left out. */
  public static final class Builder {

    private @Nullable String firstName;

    private Builder() {}

    /**
     * Sets how the user wants to be called, made one line by {@link HostText#oneLine}. Null and
     * blank text mean that it is not known.
     */
    public Builder firstName(@Nullable String name) {
      String line = HostText.oneLine(name);
      firstName = line.isEmpty() ? null : line;
      return this;
    }

    /** Returns the profile. */
    public UserProfile build() {
      return new UserProfile(firstName);
    }
  }
}
