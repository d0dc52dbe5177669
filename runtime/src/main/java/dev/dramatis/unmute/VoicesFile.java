package dev.dramatis.unmute;

import dev.dramatis.character.CharacterDefinition;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entries of unmute's {@code voices.yaml}. Like {@link VoiceList}, they consist of maps, lists
 * and plain values for any YAML library. As in unmute's own file, entries have comments, and hidden
 * characters have entries. Fields without a value are left out, also {@code instructions} if code
 * alone makes the persona.
 */
public final class VoicesFile {

  private VoicesFile() {}

  /**
   * {@return a character's entry as a new map, which the caller may change}
   *
   * @param character any definition, a hidden one too
   */
  public static Map<String, @Nullable Object> entry(CharacterDefinition character) {
    return VoiceEntry.inFile(character);
  }
}
