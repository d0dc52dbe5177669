package dev.dramatis.processor.check;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.model.CharacterDeclaration;
import java.util.List;

/** A rule about one character. */
interface CharacterCheck {

  List<Issue> check(CharacterDeclaration character);
}
