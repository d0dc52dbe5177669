package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.CharacterOpenException;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The details of the characters of a cast in this host. */
public final class CastDetails {

  private final CharacterRegistry cast;
  private final SessionOptions options;
  private final Set<String> given;

  /**
   * @param options the options of every session
   * @param given the binary names of the types of host objects that every session gets
   */
  public CastDetails(CharacterRegistry cast, SessionOptions options, Set<String> given) {
    this.cast = cast;
    this.options = options;
    this.given = given;
  }

  /** Returns the details of a character, with the greeting of a new session. */
  public CharacterDetails of(CharacterDefinition character) {
    return of(character, greeting(character.id()));
  }

  /** Returns the details of a character with this greeting, or with none. */
  public CharacterDetails of(CharacterDefinition character, @Nullable String greeting) {
    return new CharacterDetails(
        CharacterView.of(character),
        character.needs().stream().map(need -> NeedView.of(need, given)).toList(),
        cast.tools(character.id()).stream().map(ToolView::of).toList(),
        greeting);
  }

  private @Nullable String greeting(String id) {
    try (CharacterSession session = cast.open(id, options)) {
      return session.greeting().orElse(null);
    } catch (CharacterOpenException e) {
      return null; // the registry has logged it, and the rest of the character can be shown
    }
  }
}
