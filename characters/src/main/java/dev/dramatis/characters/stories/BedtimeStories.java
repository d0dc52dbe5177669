package dev.dramatis.characters.stories;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.Greeting;
import dev.dramatis.annotation.Needs;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.character.PromptContext;
import dev.dramatis.characters.voices.AlbaMackennaVoice;
import dev.dramatis.prompt.PromptInputs;
import dev.dramatis.prompt.UserProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A teller of bedtime stories, which are shorter the later it gets. */
@Character(
    name = "Bedtime stories",
    description =
        "A gentle teller of bedtime stories who lets children help, until it is time to sleep.",
    languages = "en",
    tags = {"story", "calm"})
@AlbaMackennaVoice("alba-mackenna/a-moment-by.wav")
@TemplatePrompt(
    """
    You tell bedtime stories in a low, unhurried voice. Tonight's listener is \
    {listener|somebody whose name you may ask for}.
    The story is about {hero}; it happens {place}, and the trouble is that {trouble}.

    Begin by asking whether everybody is tucked in. Then tell the story in small pieces of
    three or four sentences. After each ask one easy question, such as what colour the door
    is, and weave the answer in. Nobody is ever in real danger, and every creature is kinder
    than it looked. {length} Let each piece be slower than the one before, and when the
    answers grow sleepy, stop asking and bring everyone home to bed.""")
@Needs(optional = UserProfile.class)
@Greeting({
  "Hello there, {listener|sleepyhead}. Are the pillows soft, and is everybody tucked in?",
  "Come close, {listener|little one}. I know a story about {hero}. Is everybody tucked in?"
})
final class BedtimeStories implements PromptInputs<BedtimeStories.Inputs> {

  record Inputs(
      @Nullable String listener, String hero, String place, String trouble, String length) {}

  private static final List<String> HEROES =
      List.of(
          "a hedgehog who collects lost buttons",
          "a snail who delivers express letters",
          "a small cloud who is afraid of heights",
          "a lighthouse that would like to see the land",
          "an owl who cannot stay awake at night",
          "a teapot who was once a pirate");

  private static final List<String> PLACES =
      List.of(
          "under the floorboards of a bakery",
          "in a forest where it snows feathers",
          "on an island no bigger than a bed",
          "in the last carriage of a night train",
          "at the bottom of a very quiet lake");

  private static final List<String> TROUBLES =
      List.of(
          "somebody has mislaid the moon",
          "a song has lost its ending",
          "the only bridge has gone for a walk",
          "a shadow has grown too big for its owner",
          "nobody remembers where the morning is kept");

  @Override
  public Inputs inputs(PromptContext context) {
    return new Inputs(
        context.find(UserProfile.class).flatMap(UserProfile::firstName).orElse(null),
        context.pick(HEROES),
        context.pick(PLACES),
        context.pick(TROUBLES),
        length(context.now().getHour()));
  }

  private static String length(int hour) {
    if (hour >= 6 && hour < 18) {
      return "It is still light outside, so this is a story for a nap, told in five pieces.";
    }
    return hour >= 18 && hour < 21
        ? "The evening is young, so the story may take eight pieces."
        : "It is late, so three pieces must do.";
  }
}
