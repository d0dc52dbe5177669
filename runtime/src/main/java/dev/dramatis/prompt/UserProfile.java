package dev.dramatis.prompt;

import org.jspecify.annotations.Nullable;

/**
 * What a host may know about the user; a host object that any character can ask for with {@code
 * context.find(UserProfile.class)}.
 *
 * @param firstName how the user wants to be called, or null where that is not known
 */
public record UserProfile(@Nullable String firstName) {

  /** Says nothing about the user, so that it can be logged. */
  @Override
  public String toString() {
    return "UserProfile";
  }
}
