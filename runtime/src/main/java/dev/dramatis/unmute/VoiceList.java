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
 *
 * <p>Unmute's own models take each entry (kyutai-labs/unmute, {@code unmute/tts/voices.py}), which
 * know six kinds of instructions, English and French, and two kinds of voices. For what they do not
 * know the list has something near:
 *
 * <ul>
 *   <li>Instructions of a team's own kind, and those of code alone, are {@code constant}. Their
 *       text is the character's description, or empty; the kind's parameters follow.
 *   <li>Of the languages, English and French stay; a character that speaks neither has none.
 *   <li>A voice of a team's own kind is a {@code file}.
 * </ul>
 *
 * The {@link CharacterDefinition} has the kind, the languages and the voice themselves.
 */
public final class VoiceList {

  private VoiceList() {}

  /**
   * {@return the listed characters of a registry, in listing order} The list is immutable, and so
   * are its entries and their values.
   *
   * @param registry the registry; the call makes all its definitions
   */
  public static List<Map<String, @Nullable Object>> of(CharacterRegistry registry) {
    return of(registry, true);
  }

  /**
   * {@return the same list for clients that may not read prompts: a text is the character's
   * description, or empty, and parameters of kinds are left out}
   *
   * @param registry the registry; the call makes all its definitions
   */
  public static List<Map<String, @Nullable Object>> withoutPrompts(CharacterRegistry registry) {
    return of(registry, false);
  }

  private static List<Map<String, @Nullable Object>> of(
      CharacterRegistry registry, boolean showsPrompts) {
    List<Map<String, @Nullable Object>> voices = new ArrayList<>();
    for (CharacterDefinition character : registry.definitions()) {
      if (character.isListed()) {
        voices.add(Frozen.map(VoiceEntry.forClients(character, showsPrompts)));
      }
    }
    return Collections.unmodifiableList(voices);
  }
}
