package dev.dramatis.processor.check;

import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.issue.Place;
import dev.dramatis.processor.model.CharacterDeclaration;
import dev.dramatis.processor.model.Mark;
import dev.dramatis.processor.model.TextValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
            .flatMap(
                thing ->
                    issue(
                        character,
                        character.name().place(),
                        "the name",
                        thing,
                        thing.in(character.name().value())));
    Stream<Issue> inVoice =
        TextValue.in(character.voices())
            .filter(value -> value.is(Mark.SPOKEN))
            .flatMap(value -> issues(character, value));
    Stream<Issue> inTexts =
        Stream.concat(TextValue.in(character.instructions()), TextValue.in(character.traits()))
            .flatMap(value -> issues(character, value));
    return Stream.of(inName, inVoice, inTexts).flatMap(issues -> issues).toList();
  }

  private static Stream<Issue> issues(CharacterDeclaration character, TextValue value) {
    boolean isSpoken = value.is(Mark.SPOKEN);
    return (isSpoken ? Arrays.asList(Unspeakable.values()) : INFECTIOUS)
        .stream()
            .flatMap(
                thing ->
                    issue(
                        character,
                        value.place(),
                        value.spelled(),
                        thing,
                        isSpoken ? thing.in(value.text()) : thing.askedForIn(value.text())))
            .limit(1);
  }

  private static Stream<Issue> issue(
      CharacterDeclaration character,
      Place place,
      String what,
      Unspeakable thing,
      Optional<String> found) {
    return found.stream()
        .map(
            shown ->
                Message.UNSPEAKABLE_TEXT.about(
                    character.binaryName(), place, what, shown, thing.wayOut()));
  }
}
