package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import java.util.List;

/**
 * The definition of a character fits into a method, of 65,535 bytes: a value in a list takes no
 * more than twelve, to make it and to put it there.
 */
final class ValueCountCheck implements CharacterCheck {

  private static final int MOST = 5_000;

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    int values = character.weight();
    return values > MOST
        ? List.of(
            Message.TOO_MANY_VALUES.about(
                character.binaryName(), character.place(), character.simpleName(), values, MOST))
        : List.of();
  }
}
