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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The choice of the character for a {@code session.update}. Without instructions, a client goes on
 * with a character:
 *
 * <ol>
 *   <li>The character whose id stands in {@code session.character}.
 *   <li>The only listed character with the voice. Where there is a conversation, the voice must not
 *       be its own already, and instructions that are null change the voice only.
 *   <li>The present character.
 * </ol>
 *
 * <p>With instructions, a conversation begins:
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
   * Finds the character that a client without instructions goes on with, or null if it means none.
   *
   * @param current the conversation under way, or null before the first
   * @throws EventException if the client names an unknown character
   * @throws dev.dramatis.CharacterOpenException if it names one that is unusable
   */
  @Nullable CharacterDefinition next(SessionConfig config, @Nullable Conversation current) {
    if (config.character() != null) {
      return known(config.character(), "session.character");
    }
    boolean isVoiceOnly =
        current != null && (!config.isCastByVoice() || current.voice().equals(config.voice()));
    return isVoiceOnly ? null : onlyOneWith(config.voice());
  }

  /**
   * Finds the character that instructions mean, or null if they mean none and are to be followed.
   *
   * @throws EventException if they name an unknown character
   * @throws dev.dramatis.CharacterOpenException if they name one that is unusable
   */
  @Nullable CharacterDefinition meant(WireInstructions instructions, @Nullable String voice) {
    if (instructions.character() != null) {
      return known(instructions.character(), "session.instructions.character");
    }
    CharacterDefinition character = onlyOneWith(voice);
    return character == null || hasOtherText(instructions, character) ? null : character;
  }

  private @Nullable CharacterDefinition onlyOneWith(@Nullable String voice) {
    return voice == null ? null : byVoice.get(voice);
  }

  private CharacterDefinition known(String id, String param) {
    return Requested.character(cast, id)
        .orElseThrow(
            () -> new EventException(EventError.unknownCharacter(param, cast.suggestions(id))));
  }

  private static boolean hasOtherText(
      WireInstructions instructions, CharacterDefinition character) {
    return instructions.hasOwnText() && !isInTheVoiceList(instructions.text(), character);
  }

  /** Returns whether a text is the one that an entry has, whichever clients may read. */
  private static boolean isInTheVoiceList(@Nullable String text, CharacterDefinition character) {
    return character.description().filter(Predicate.isEqual(text)).isPresent()
        || (character.instructions().orElse(null) instanceof ConstantInstructions own
            && own.text().equals(text));
  }

  /**
   * Opens a session with a character.
   *
   * @throws dev.dramatis.CharacterOpenException if the prompt cannot be made
   */
  CharacterSession open(CharacterDefinition character) {
    return cast.open(character.id(), options);
  }

  /**
   * Opens a session that follows instructions.
   *
   * @throws EventException if they are of no kind
   * @throws dev.dramatis.CharacterOpenException if the prompt cannot be made
   */
  CharacterSession open(WireInstructions instructions, @Nullable String voice) {
    CharacterDefinition adHoc =
        CharacterDefinition.builder("custom", "Custom")
            .languages(instructions.languages().toArray(String[]::new))
            .voice(new FileVoiceSource(voice == null ? "missing" : voice, null, null, null, null))
            .instructions(instructions.toInstructions())
            .build();
    return cast.open(adHoc, options);
  }
}
