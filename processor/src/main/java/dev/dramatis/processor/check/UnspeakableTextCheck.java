package dev.dramatis.processor.check;

import dev.dramatis.processor.check.Unspeakable.Found;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Located;
import dev.dramatis.processor.model.Mark;
import dev.dramatis.processor.model.TextValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A voice can speak the texts of a character. An LLM imitates the texts that it reads, so prompts
 * must not ask for emoji or stage directions; Markdown is harmless there.
 */
final class UnspeakableTextCheck implements CharacterCheck {

  private static final List<Unspeakable> ALSO_IN_PROMPTS =
      List.of(Unspeakable.EMOJI, Unspeakable.STAGE_DIRECTION);

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    List<Issue> issues = new ArrayList<>();
    Located<String> name = character.name();
    for (Unspeakable thing : ALSO_IN_PROMPTS) {
      for (Found found : Unspeakable.firstOfEach(List.of(thing), name.value(), false)) {
        issues.add(issue(character, name.place(), "the name", found));
      }
    }
    for (TextValue value : TextValue.in(character.voices())) {
      if (value.is(Mark.SPOKEN)) {
        addAll(issues, character, value);
      }
    }
    for (TextValue value : TextValue.in(character.instructions())) {
      addAll(issues, character, value);
    }
    for (TextValue value : TextValue.in(character.traits())) {
      addAll(issues, character, value);
    }
    return issues;
  }

  /** Adds one issue of each sort, and one for a place where two patterns match. */
  private static void addAll(List<Issue> issues, CharacterDeclaration character, TextValue value) {
    List<Found> all =
        value.is(Mark.SPOKEN)
            ? Unspeakable.firstOfEach(value.text())
            : Unspeakable.firstOfEach(ALSO_IN_PROMPTS, value.text(), true);
    for (Found found : all) {
      issues.add(issue(character, value.place(), value.spelled(), found));
    }
  }

  private static Issue issue(
      CharacterDeclaration character, SourcePosition place, String what, Found found) {
    return Message.UNSPEAKABLE_TEXT.about(
        character.binaryName(), place, what, found.spelled(), found.thing().fix());
  }
}
