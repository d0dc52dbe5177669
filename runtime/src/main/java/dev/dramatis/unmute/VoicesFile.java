package dev.dramatis.unmute;

import dev.dramatis.character.CharacterDefinition;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What unmute's {@code voices.yaml} says of a character. Like {@link VoiceList}, it is made of
 * maps, lists and plain values for any YAML library. As in unmute's own file, the comment is there,
 * hidden characters have an entry too, and a field that is not set is left out, {@code
 * instructions} included where code alone makes the prompt.
 */
public final class VoicesFile {

  private VoicesFile() {}

  /** Returns a character's entry as a new map, which the caller may change. */
  public static Map<String, @Nullable Object> entry(CharacterDefinition character) {
    return VoiceEntry.inFile(character);
  }
}
