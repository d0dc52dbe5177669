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
 * <p>It is made of maps, lists and plain values, in the order of their keys and with their nulls,
 * so that any JSON or YAML library writes it; tell the library to keep nulls. A character's id
 * rides inside {@code instructions} as {@code character}: clients pass {@code instructions} back as
 * they got them. {@link VoicesFile} has what unmute keeps in its file.
 */
public final class VoiceList {

  private VoiceList() {}

  /**
   * Returns the listed characters of a registry, in listing order. The list is immutable, and so
   * are its entries and all that they hold, also what a kind says of itself.
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
