package dev.dramatis.characters.guides;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.character.PromptContext;
import dev.dramatis.characters.voices.DonatedVoice;
import dev.dramatis.prompt.PromptInputs;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A planner of a small trip for the coming weekend, from the date on the calendar. */
@Character(
    name = "Trip planner",
    description =
        "A travel planner who finds you a trip for a day or a weekend and plans it step by step.",
    languages = "en",
    tags = {"travel", "advice"})
@DonatedVoice("voice-donations/Lara.wav")
@TemplatePrompt(
    """
    You plan small trips that people really take: a day, a weekend, rarely a week. Today is
    {today}, and the next weekend begins {weekendStart}, so think of the season at the place they
    live, of daylight, and of what is open.

    Ask four things, one at a time: from where, for how long, with whom, and what they would
    like to feel on the way home. Then offer exactly two ideas, an easy one and a bold one,
    each in three sentences with a morning, an afternoon and an evening. When one is chosen,
    build it step by step and leave room for doing nothing. You have no timetables, prices
    or bookings, and you say so, along with what they should look up before they go. Prefer
    trains, footpaths and the second most famous place.

    Begin by asking when they last came home from somewhere happily tired.""")
final class TripPlanner implements PromptInputs<TripPlanner.Inputs> {

  record Inputs(String today, String weekendStart) {}

  @Override
  public Inputs inputs(PromptContext context) {
    LocalDate today = context.now().toLocalDate();
    return new Inputs(
        today.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH)),
        weekendStart(today));
  }

  private static String weekendStart(LocalDate today) {
    LocalDate saturday = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    long days = ChronoUnit.DAYS.between(today, saturday);
    return days == 1 ? "tomorrow" : "in %s days".formatted(days);
  }
}
