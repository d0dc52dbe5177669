package dev.dramatis.processor.check;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Located;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A description, where there is one, is a visible text of one line that fits a card. */
final class DescriptionCheck implements CharacterCheck {

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    Located<String> description = character.description();
    String fault = description == null ? null : fault(description.value());
    return description == null || fault == null
        ? List.of()
        : List.of(
            Message.INVALID_DESCRIPTION.about(character.binaryName(), description.place(), fault));
  }

  /** Returns what is wrong with a description, and the fix; null if nothing is. */
  private static @Nullable String fault(String text) {
    if (!CharacterRules.showsSomething(text)) {
      return "is blank; write one sentence that says who the character is, or remove it";
    }
    int length = CharacterRules.length(text);
    if (length > CharacterRules.LONGEST_DESCRIPTION) {
      return "has %d characters; shorten it to %d or fewer"
          .formatted(length, CharacterRules.LONGEST_DESCRIPTION);
    }
    int hidden = CharacterRules.hiddenIn(text);
    return hidden < 0
        ? null
        : "contains " + NameCheck.spelled(hidden) + "; write it in one line of visible text";
  }
}
