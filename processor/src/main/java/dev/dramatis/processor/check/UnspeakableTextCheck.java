package dev.dramatis.processor.check;

import dev.dramatis.processor.check.Unspeakable.Found;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Mark;
import dev.dramatis.processor.model.TextValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A voice can speak the texts of a character. An LLM imitates the texts that it reads, so prompts
 * must not ask for emoji or stage directions; Markdown is harmless there.
 */
final class UnspeakableTextCheck implements CharacterCheck {

  private static final List<Unspeakable> ALSO_IN_PROMPTS =
      List.of(Unspeakable.EMOJI, Unspeakable.STAGE_DIRECTION);

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    Stream<Issue> inName =
        ALSO_IN_PROMPTS.stream()
            .flatMap(thing -> thing.in(character.name().value()).limit(1))
            .map(found -> issue(character, character.name().place(), "the name", found));
    Stream<Issue> inVoice =
        TextValue.in(character.voices())
            .filter(value -> value.is(Mark.SPOKEN))
            .flatMap(value -> issues(character, value));
    Stream<Issue> inTexts =
        Stream.concat(TextValue.in(character.instructions()), TextValue.in(character.traits()))
            .flatMap(value -> issues(character, value));
    return Stream.of(inName, inVoice, inTexts).flatMap(issues -> issues).toList();
  }

  /** Returns one issue of each sort, and one for a place where two patterns match. */
  private static Stream<Issue> issues(CharacterDeclaration character, TextValue value) {
    boolean isSpoken = value.is(Mark.SPOKEN);
    List<Found> all = new ArrayList<>();
    for (Unspeakable thing : isSpoken ? Arrays.asList(Unspeakable.values()) : ALSO_IN_PROMPTS) {
      (isSpoken ? thing.in(value.text()) : thing.notForbiddenIn(value.text()))
          .filter(found -> all.stream().noneMatch(found::overlaps))
          .findFirst()
          .ifPresent(all::add);
    }
    return all.stream().map(found -> issue(character, value.place(), value.spelled(), found));
  }

  private static Issue issue(
      CharacterDeclaration character, SourcePosition place, String what, Found found) {
    return Message.UNSPEAKABLE_TEXT.about(
        character.binaryName(), place, what, found.spelled(), found.thing().fix());
  }
}
