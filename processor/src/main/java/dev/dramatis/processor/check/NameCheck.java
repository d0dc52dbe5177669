package dev.dramatis.processor.check;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Located;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A character has a visible name that fits on a screen. */
final class NameCheck implements CharacterCheck {

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    Located<String> name = character.name();
    if (!CharacterRules.showsSomething(name.value())) {
      return List.of(Message.MISSING_NAME.about(character.binaryName(), name.place()));
    }
    int length = CharacterRules.length(name.value());
    if (length > CharacterRules.LONGEST_NAME) {
      return List.of(
          Message.LONG_NAME.about(
              character.binaryName(), name.place(), length, CharacterRules.LONGEST_NAME));
    }
    return hidden(character.binaryName(), name).stream().toList();
  }

  /** Finds an invisible code point in the name of a character or a bank. */
  static Optional<Issue> hidden(String subject, Located<String> name) {
    int hidden = CharacterRules.hiddenIn(name.value());
    return hidden < 0
        ? Optional.empty()
        : Optional.of(Message.HIDDEN_CHARACTER.about(subject, name.place(), spelled(hidden)));
  }

  /** Returns a code point as messages name it. */
  static String spelled(int c) {
    String name = Character.getName(c);
    String number = String.format(Locale.ROOT, "U+%04X", c);
    return name == null ? number : number + " (" + name + ")";
  }
}
