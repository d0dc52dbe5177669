package dev.dramatis.processor.check;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Located;
import dev.dramatis.processor.model.TextValue;
import java.util.List;
import java.util.stream.Stream;

/** A text fits into a constant of a class file; compilers say so without a place. */
final class LongTextCheck implements CharacterCheck {

  /** One less than a class file takes: javac refuses that one too. */
  private static final int LONGEST = CharacterRules.LONGEST_CONSTANT;

  private static final int MOST_BYTES = 3;

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    return Stream.of(
            Stream.ofNullable(character.comment())
                .flatMap(text -> issue(character, "the comment", text, character.place())),
            character.tags().stream().flatMap(tag -> issue(character, "the tag", tag)),
            TextValue.in(character.bound())
                .flatMap(value -> issue(character, value.spelled(), value.text(), value.place())))
        .flatMap(issues -> issues)
        .toList();
  }

  private static Stream<Issue> issue(
      CharacterDeclaration character, String what, Located<String> text) {
    return issue(character, what, text.value(), text.place());
  }

  private static Stream<Issue> issue(
      CharacterDeclaration character, String what, String text, SourcePosition place) {
    int length = text.length() <= LONGEST / MOST_BYTES ? 0 : CharacterRules.bytesInClassFile(text);
    return length > LONGEST
        ? Stream.of(Message.LONG_TEXT.about(character.binaryName(), place, what, length))
        : Stream.empty();
  }
}
