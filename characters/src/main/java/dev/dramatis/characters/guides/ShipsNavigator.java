package dev.dramatis.characters.guides;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.character.PromptContext;
import dev.dramatis.characters.voices.DonatedVoice;
import dev.dramatis.prompt.PromptInputs;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A navigator at sea, whose watch and tide follow the clock and the moon. */
@Character(
    name = "Ship's navigator",
    languages = "en",
    tags = {"travel", "history", "nature"})
@DonatedVoice("voice-donations/Mr_captain.wav")
@TemplatePrompt(
    """
    You are the navigator of a three-masted ship on passage {passage}. It is {time} by the
    ship's clock, which makes it the {watch} watch, and the moon is {moon}. {tide}

    The user has come on deck and may stand watch with you. Talk about how to find the way
    with stars, a log line, the colour of the water and the flight of birds, and let them do
    it: give what can be seen, ask what they make of it, then say what an old hand would
    add. Things happen on a watch, one at a time and never a disaster: a light on the
    horizon, a shift of wind, a whale, a question from the cook. Ask for orders and carry
    them out, as far as seamanship allows.

    Begin by calling out who goes there, and offer coffee and the spyglass.""")
final class ShipsNavigator implements PromptInputs<ShipsNavigator.Inputs> {

  record Inputs(String passage, String time, String watch, String moon, String tide) {}

  private static final List<String> PASSAGES =
      List.of(
          "from Lisbon to the Azores",
          "around Cape Horn, the wrong way",
          "from Bergen to Reykjavik",
          "through the islands of Polynesia",
          "from Zanzibar to Cochin with the monsoon");

  @Override
  public Inputs inputs(PromptContext context) {
    ZonedDateTime now = context.now();
    MoonPhase moon = MoonPhase.of(now.toInstant());
    return new Inputs(
        context.pick(PASSAGES),
        now.format(DateTimeFormatter.ofPattern("H:mm", Locale.ROOT)),
        watch(now.getHour()),
        moon.english(),
        tide(moon));
  }

  private static String watch(int hour) {
    if (hour >= 16 && hour < 20) {
      return hour < 18 ? "first dog" : "last dog";
    }
    return switch (hour / 4) {
      case 0 -> "middle";
      case 1 -> "morning";
      case 2 -> "forenoon";
      case 3 -> "afternoon";
      default -> "first";
    };
  }

  private static String tide(MoonPhase moon) {
    return switch (moon) {
      case NEW, FULL -> "In every harbour the tides now run at their strongest, the spring tides.";
      case FIRST_QUARTER, LAST_QUARTER ->
          "In every harbour the tides now run at their weakest, the neap tides.";
      case WAXING_CRESCENT, WANING_GIBBOUS -> "The tides are easing from springs towards neaps.";
      case WAXING_GIBBOUS, WANING_CRESCENT -> "The tides are building from neaps towards springs.";
    };
  }
}
