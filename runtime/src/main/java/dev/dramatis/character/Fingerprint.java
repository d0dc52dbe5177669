package dev.dramatis.character;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a definition: the first 12 bytes of the SHA-256 of its values, in base64url. Each
 * value is written with its type and its length, so that no text passes for two values.
 */
final class Fingerprint {

  /** A change of what is written, or how, takes the next number. */
  private static final String VERSION = "1";

  private static final int BYTES = 12;

  private final StringBuilder written = new StringBuilder(VERSION);

  private Fingerprint() {}

  static String of(CharacterDefinition definition) {
    Fingerprint print = new Fingerprint();
    print.addFacts(definition);
    print.addData(definition.voice(), definition.voice().declaredValues());
    definition.instructions().ifPresent(data -> print.addData(data, data.declaredValues()));
    definition.traits().forEach(data -> print.addData(data, data.declaredValues()));
    print.addNeeds(definition);
    return hash(print.written.toString());
  }

  private void addFacts(CharacterDefinition definition) {
    add(definition.id());
    add(definition.name());
    add(definition.className().orElse(null));
    add(definition.description().orElse(null));
    add(definition.languages());
    add(definition.tags());
    add(definition.comment().orElse(null));
    add(definition.listed());
    add(definition.order().isPresent() ? definition.order().getAsInt() : null);
    add(definition.hasHouseRules());
    add(definition.hasGreeting());
  }

  private void addData(Object data, List<? extends @Nullable Object> values) {
    addText('d', data.getClass().getName());
    add(values);
  }

  private void addNeeds(CharacterDefinition definition) {
    for (Need need : definition.needs()) {
      add(need.className());
      add(need.isOptional());
    }
  }

  private void add(@Nullable Object value) {
    if (value == null) {
      written.append('-');
    } else if (value instanceof Collection<?> items) {
      addItems(items);
    } else if (value instanceof Map<?, ?> map) {
      addMap(map);
    } else if (value instanceof Enum<?> constant) {
      addText('e', constant.name());
    } else {
      addText(value instanceof CharSequence ? 't' : 'o', value.toString());
    }
  }

  private void addItems(Collection<? extends @Nullable Object> items) {
    written.append('l').append(items.size()).append(':');
    items.forEach(this::add);
  }

  /** Adds the entries by key, because the order of some maps differs in every JVM. */
  private void addMap(Map<?, ? extends @Nullable Object> map) {
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
    written.append('m').append(sorted.size()).append(':');
    sorted.forEach(
        (key, value) -> {
          add(key);
          add(value);
        });
  }

  private void addText(char type, String text) {
    written.append(type).append(text.length()).append(':').append(text);
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
