package dev.dramatis.prompt;

import org.jspecify.annotations.Nullable;

/**
 * What a host may know about the user; a host object that any character can ask for with {@code
 * context.find(UserProfile.class)}.
 *
 * @param firstName how the user wants to be called, made one line by {@link HostText#oneLine}; null
 *     where that is not known, and where it is blank
 */
public record UserProfile(@Nullable String firstName) {

  public UserProfile {
    String line = HostText.oneLine(firstName);
    firstName = line.isEmpty() ? null : line;
  }

  /** Says nothing about the user, so that it can be logged. */
  @Override
  public String toString() {
    return "UserProfile";
  }
}
