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
 * What a character says can be spoken. The texts that an LLM reads lead it to speak alike, so they
 * ask for neither emoji nor stage directions; Markdown it reads well.
 */
final class UnspeakableTextCheck implements CharacterCheck {

  private static final List<Unspeakable> INFECTIOUS =
      List.of(Unspeakable.EMOJI, Unspeakable.STAGE_DIRECTION);

  @Override
  public List<Issue> check(CharacterDeclaration character) {
    Stream<Issue> inName =
        INFECTIOUS.stream()
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

  /** One of each sort; what two patterns find in one place is one fault. */
  private static Stream<Issue> issues(CharacterDeclaration character, TextValue value) {
    boolean isSpoken = value.is(Mark.SPOKEN);
    List<Found> all = new ArrayList<>();
    for (Unspeakable thing : isSpoken ? Arrays.asList(Unspeakable.values()) : INFECTIOUS) {
      (isSpoken ? thing.in(value.text()) : thing.askedForIn(value.text()))
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
