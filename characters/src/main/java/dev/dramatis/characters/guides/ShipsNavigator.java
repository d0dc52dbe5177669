package dev.dramatis.characters.guides;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.annotation.Tool;
import dev.dramatis.annotation.ToolParam;
import dev.dramatis.character.PromptContext;
import dev.dramatis.characters.voices.DonatedVoice;
import dev.dramatis.prompt.PromptInputs;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A navigator at sea, whose watch and tide follow the clock and the moon. */
@Character(
    name = "Ship's navigator",
    description = "A navigator on a sailing ship who lets you find the way by stars, wind and sea.",
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

  private static final double MILES_A_DEGREE = 60;

  /** A place on the globe. */
  record Position(
      @ToolParam("degrees, south of the equator below zero") @DecimalMin("-90") @DecimalMax("90")
          double latitude,
      @ToolParam("degrees, west of Greenwich below zero") @DecimalMin("-180") @DecimalMax("180")
          double longitude) {}

  @Tool(
      value = "Measures the shortest way over sea between two places, and how long it takes.",
      meanwhile = {"Let me step it off on the chart.", "Now, where are my dividers?"})
  String measure(
      Position from,
      Position to,
      @ToolParam("knots that the ship makes, if it is known")
          Optional<@Min(1) @Max(30) Integer> speed) {
    double miles = distance(from, to);
    String way =
        "%s nautical miles along the great circle, land left out of account; the first course is %s degrees."
            .formatted(Math.round(miles), Math.round(course(from, to)) % 360);
    return speed
        .map(knots -> "%s At %s knots that is %s.".formatted(way, knots, duration(miles / knots)))
        .orElse(way);
  }

  /** Returns nautical miles, by the haversine formula, which is exact also for short ways. */
  private static double distance(Position from, Position to) {
    double north = Math.toRadians(to.latitude() - from.latitude());
    double east = Math.toRadians(to.longitude() - from.longitude());
    double haversine =
        square(Math.sin(north / 2))
            + Math.cos(Math.toRadians(from.latitude()))
                * Math.cos(Math.toRadians(to.latitude()))
                * square(Math.sin(east / 2));
    return Math.toDegrees(2 * Math.asin(Math.min(1, Math.sqrt(haversine)))) * MILES_A_DEGREE;
  }

  private static double square(double number) {
    return number * number;
  }

  /** Returns the course at the start in degrees from north. */
  private static double course(Position from, Position to) {
    double start = Math.toRadians(from.latitude());
    double end = Math.toRadians(to.latitude());
    double east = Math.toRadians(to.longitude() - from.longitude());
    double degrees =
        Math.toDegrees(
            Math.atan2(
                Math.sin(east) * Math.cos(end),
                Math.cos(start) * Math.sin(end)
                    - Math.sin(start) * Math.cos(end) * Math.cos(east)));
    return (degrees + 360) % 360;
  }

  private static String duration(double hours) {
    long whole = Math.round(hours);
    return whole < 48 ? whole + " hours" : "%s days and %s hours".formatted(whole / 24, whole % 24);
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
