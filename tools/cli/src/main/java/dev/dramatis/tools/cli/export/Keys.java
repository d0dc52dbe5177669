package dev.dramatis.tools.cli.export;

import dev.dramatis.tools.cli.importer.name.KeySpelling;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of {@code voices.yaml} by the names in a record: {@code maxTokens} and {@code MaxTokens}
 * are {@code max_tokens}, unless the record's constants {@code KEY} and {@code KEYS} say otherwise,
 * as the package {@code dev.dramatis.tools.cli.importer.kind} describes them.
 */
final class Keys {

  private Keys() {}

  /** The key of a trait, with the sections around it where it has any. */
  static String ofTrait(Class<?> type) {
    return constant(type, "KEY", String.class)
        .orElseGet(() -> KeySpelling.snakeCase(type.getSimpleName()));
  }

  /** The key of a record's component. */
  static String ofComponent(Class<?> type, String component) {
    return constant(type, "KEYS", Map.class)
        .map(keys -> keys.get(component))
        .map(Object::toString)
        .orElseGet(() -> KeySpelling.snakeCase(component));
  }

  private static <T> Optional<T> constant(Class<?> type, String name, Class<T> ofType) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return Optional.ofNullable(ofType.cast(field.get(null)));
    } catch (NoSuchFieldException e) {
      return Optional.empty();
    } catch (IllegalAccessException | ClassCastException | LinkageError e) {
      throw new UnreadableRecordException(type, name, e);
    }
  }
}
