package dev.dramatis.unmute;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The voice list, {@code GET /v1/voices}, in the form that unmute's clients read.
 *
 * <p>It consists of maps, lists and plain values, in the order of their keys and with nulls. Any
 * JSON or YAML library can write it; let the library keep nulls. A character's id is the field
 * {@code character} of {@code instructions}, because clients send {@code instructions} back
 * unchanged. {@link VoicesFile} has the entries of unmute's own file.
 */
public final class VoiceList {

  private VoiceList() {}

  /**
   * Returns the listed characters of a registry, in listing order. The list is immutable, and so
   * are its entries and their values.
   */
  public static List<Map<String, @Nullable Object>> of(CharacterRegistry registry) {
    List<Map<String, @Nullable Object>> voices = new ArrayList<>();
    for (CharacterDefinition character : registry.definitions()) {
      if (character.isListed()) {
        voices.add(Frozen.map(VoiceEntry.forClients(character)));
      }
    }
    return Collections.unmodifiableList(voices);
  }
}
