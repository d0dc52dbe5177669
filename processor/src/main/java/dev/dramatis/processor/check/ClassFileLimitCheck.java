package dev.dramatis.processor.check;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Located;
import dev.dramatis.processor.model.TextValue;
import dev.dramatis.processor.model.ToolDeclaration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A character fits into class files: each text into a constant, and its definition into a method.
 * Compilers report both without a place.
 */
final class ClassFileLimitCheck implements CharacterCheck {

  /** One byte less than a class file takes, because javac rejects the longest constant. */
  private static final int LONGEST = CharacterRules.LONGEST_CONSTANT;

  /**
   * A method has at most 65,535 bytes, and a value in a list takes up to twelve, to create and to
   * store it.
   */
  private static final int MOST_VALUES = 5_000;

  private static final int MOST_BYTES_A_CHAR = 3;

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    return Stream.concat(longTexts(character), tooManyValues(character)).toList();
  }

  private static Stream<Issue> tooManyValues(CharacterDeclaration character) {
    int values = character.weight();
    return values > MOST_VALUES
        ? Stream.of(
            Message.TOO_MANY_VALUES.about(
                character.binaryName(),
                character.place(),
                character.simpleName(),
                values,
                MOST_VALUES))
        : Stream.empty();
  }

  private static Stream<Issue> longTexts(CharacterDeclaration character) {
    return Stream.of(
            Stream.ofNullable(character.comment())
                .flatMap(text -> issue(character, "the comment", text, character.place())),
            character.tags().stream().flatMap(tag -> issue(character, "the tag", tag)),
            TextValue.in(character.bound())
                .flatMap(value -> issue(character, value.spelled(), value.text(), value.place())),
            character.tools().stream().flatMap(tool -> longTexts(character, tool)))
        .flatMap(issues -> issues);
  }

  private static Stream<Issue> longTexts(CharacterDeclaration character, ToolDeclaration tool) {
    Stream<Issue> ofTexts =
        Stream.concat(Stream.of(tool.description()), tool.meanwhile().stream())
            .flatMap(text -> issue(character, "a text of the tool " + tool.method(), text));
    String ofParameters =
        ToolValue.in(tool).stream()
            .map(value -> value.parameter().description().value())
            .collect(Collectors.joining());
    String what = "what @ToolParam says in the tool %s,".formatted(tool.method());
    return Stream.concat(ofTexts, issue(character, what, ofParameters, tool.place()));
  }

  private static Stream<Issue> issue(
      CharacterDeclaration character, String what, Located<String> text) {
    return issue(character, what, text.value(), text.place());
  }

  private static Stream<Issue> issue(
      CharacterDeclaration character, String what, String text, SourcePosition place) {
    int length =
        text.length() <= LONGEST / MOST_BYTES_A_CHAR ? 0 : CharacterRules.bytesInClassFile(text);
    return length > LONGEST
        ? Stream.of(Message.LONG_TEXT.about(character.binaryName(), place, what, length))
        : Stream.empty();
  }
}
