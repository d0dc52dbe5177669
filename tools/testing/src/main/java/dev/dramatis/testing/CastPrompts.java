package dev.dramatis.testing;

import dev.dramatis.CharacterOpenException;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/**
 * The prompts of a cast in its situations, made at each call.
 *
 * @param registry the cast
 */
record CastPrompts(CharacterRegistry registry, Situations situations) {

  List<CharacterDefinition> characters() {
    return registry.definitions();
  }

  List<String> ids() {
    return characters().stream().map(CharacterDefinition::id).toList();
  }

  /** Returns the errors of the cast, each in a line of its own. */
  String errors() {
    return registry.report().errors().stream()
        .map(error -> "\n- " + error)
        .collect(Collectors.joining());
  }

  /**
   * Checks that there are characters, and that every situation is of one of them.
   *
   * @throws MistakeException if that is not so
   */
  void check() {
    List<String> ids = ids();
    if (ids.isEmpty()) {
      throw new MistakeException(
          "the cast has no characters; give the index of a module with characters" + errors());
    }
    if (errors().isEmpty()) {
      situations.check(ids);
    }
  }

  /**
   * Returns the text of a character's golden file.
   *
   * @throws AssertionFailedError if a prompt cannot be made
   */
  String text(CharacterDefinition character) {
    return MadePrompt.text(make(character));
  }

  /**
   * Makes the prompts of a character in all its situations.
   *
   * @throws AssertionFailedError if one cannot be made
   */
  List<MadePrompt> make(CharacterDefinition character) {
    List<MadePrompt> made = new ArrayList<>();
    situations.of(character).forEach((name, options) -> made.add(make(character, name, options)));
    return made;
  }

  private MadePrompt make(CharacterDefinition character, String name, SessionOptions options) {
    try (CharacterSession session = registry.open(character.id(), options)) {
      return new MadePrompt(name, session.systemPrompt(), session.greeting());
    } catch (CharacterOpenException e) {
      throw Failures.failed(
          "in the situation \"%s\", %s%s".formatted(name, e.getMessage(), fix(character, name, e)),
          e.getCause());
    }
  }

  private static String fix(
      CharacterDefinition character, String situation, CharacterOpenException failure) {
    if (failure.type() != CharacterOpenException.Type.MISSING_NEED) {
      return "";
    }
    StringBuilder objects = new StringBuilder();
    for (Need need : character.needs()) {
      if (!need.isOptional()) {
        objects.append(".with(").append(need.simpleName()).append(".class, …)");
      }
    }
    return "\nGive it in the situation: .situation(\"%s\", \"%s\", SessionOptions.builder()%s.build())"
        .formatted(character.id(), situation, objects);
  }
}
