package dev.dramatis.cast;

import org.jspecify.annotations.Nullable;

/** Makes the characters of its package. */
final class CharacterFactory {

  private CharacterFactory() {}

  static @Nullable Object create(String id) {
    return switch (id) {
      case "anna" -> new Anna();
      case "bert" -> new Bert();
      default -> null;
    };
  }
}
