package dev.dramatis.processor.check;

import dev.dramatis.character.CharacterRules;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Located;
import dev.dramatis.processor.model.TextValue;
import dev.dramatis.processor.model.ToolDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
    List<Issue> issues = new ArrayList<>();
    if (character.comment() != null) {
      addIfLong(issues, character, "the comment", character.comment(), character.place());
    }
    for (Located<String> tag : character.tags()) {
      addIfLong(issues, character, "the tag", tag.value(), tag.place());
    }
    for (TextValue value : TextValue.in(character.bound())) {
      addIfLong(issues, character, value.spelled(), value.text(), value.place());
    }
    for (ToolDeclaration tool : character.tools()) {
      addLongTexts(issues, character, tool);
    }
    if (character.weight() > MOST_VALUES) {
      issues.add(
          Message.TOO_MANY_VALUES.about(
              character.binaryName(),
              character.place(),
              character.simpleName(),
              character.weight(),
              MOST_VALUES));
    }
    return issues;
  }

  private static void addLongTexts(
      List<Issue> issues, CharacterDeclaration character, ToolDeclaration tool) {
    List<Located<String>> texts = new ArrayList<>(List.of(tool.description()));
    texts.addAll(tool.meanwhile());
    for (Located<String> text : texts) {
      addIfLong(
          issues, character, "a text of the tool " + tool.method(), text.value(), text.place());
    }
    String ofParameters =
        ToolValue.in(tool).stream()
            .map(value -> value.parameter().description().value())
            .collect(Collectors.joining());
    String what = "what @ToolParam says in the tool %s,".formatted(tool.method());
    addIfLong(issues, character, what, ofParameters, tool.place());
  }

  private static void addIfLong(
      List<Issue> issues,
      CharacterDeclaration character,
      String what,
      String text,
      SourcePosition place) {
    int length =
        text.length() <= LONGEST / MOST_BYTES_A_CHAR ? 0 : CharacterRules.bytesInClassFile(text);
    if (length > LONGEST) {
      issues.add(Message.LONG_TEXT.about(character.binaryName(), place, what, length));
    }
  }
}
