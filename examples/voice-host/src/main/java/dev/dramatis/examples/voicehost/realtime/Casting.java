package dev.dramatis.examples.voicehost.realtime;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.examples.voicehost.cast.Requested;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.voice.FileVoiceSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The choice of the character for a {@code session.update}.
 *
 * <ol>
 *   <li>The character whose id stands in the instructions. {@code /v1/voices} puts it there, and
 *       unmute's clients send the instructions of an entry back unchanged.
 *   <li>The only listed character with the voice, unless the instructions have a text of their own.
 *       A text that a user types into unmute's frontend arrives as {@code constant} with the voice
 *       of the character on the page, and the text wins. A kind without a text adds nothing to the
 *       character: unmute's load-test client sends {@code smalltalk} with the first voice, and
 *       clients that parse instructions strictly lose the id.
 *   <li>No character: the session follows the instructions, in the voice of the event.
 * </ol>
 */
final class Casting {

  private final CharacterRegistry cast;
  private final SessionOptions options;
  private final Map<String, CharacterDefinition> byVoice;

  /**
   * Casts from a registry.
   *
   * @param options the options of every session
   */
  Casting(CharacterRegistry cast, SessionOptions options) {
    this.cast = cast;
    this.options = options;
    this.byVoice = onlyOnesWithTheirVoice(cast.definitions());
  }

  private static Map<String, CharacterDefinition> onlyOnesWithTheirVoice(
      List<CharacterDefinition> characters) {
    Map<String, CharacterDefinition> found = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (CharacterDefinition character : characters) {
      String voice = character.voice().voice();
      if (character.isListed() && found.put(voice, character) != null) {
        shared.add(voice);
      }
    }
    found.keySet().removeAll(shared);
    return found;
  }

  /**
   * Opens a session with the character that the client means.
   *
   * @throws EventException if there is none
   * @throws dev.dramatis.CharacterOpenException if the prompt cannot be made
   */
  CharacterSession open(SessionConfig config) {
    WireInstructions instructions = config.instructions();
    if (instructions != null && instructions.character() != null) {
      return open(known(instructions.character()));
    }
    CharacterDefinition character = config.voice() == null ? null : byVoice.get(config.voice());
    if (character != null && !hasOtherText(instructions, character)) {
      return open(character);
    }
    if (instructions == null) {
      throw new EventException(
          EventError.badParameter(
              "session.instructions",
              "there, because no listed character alone has session.voice; send those of an entry"
                  + " of GET /v1/voices"));
    }
    return openAdHoc(instructions, config.voice());
  }

  private CharacterDefinition known(String id) {
    return Requested.character(cast, id)
        .orElseThrow(() -> new EventException(EventError.unknownCharacter(cast.suggestions(id))));
  }

  private static boolean hasOtherText(
      @Nullable WireInstructions instructions, CharacterDefinition character) {
    return instructions != null
        && instructions.hasOwnText()
        && !(character.instructions().orElse(null) instanceof ConstantInstructions own
            && own.text().equals(instructions.text()));
  }

  private CharacterSession open(CharacterDefinition character) {
    return cast.open(character.id(), options);
  }

  private CharacterSession openAdHoc(WireInstructions instructions, @Nullable String voice) {
    CharacterDefinition adHoc =
        CharacterDefinition.builder("custom", "Custom")
            .languages(instructions.languages().toArray(String[]::new))
            .voice(new FileVoiceSource(voice == null ? "missing" : voice, null, null, null, null))
            .instructions(instructions.toInstructions())
            .build();
    return cast.open(adHoc, options);
  }
}
