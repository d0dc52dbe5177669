package dev.dramatis.characters.guides;

import dev.dramatis.annotation.Character;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.characters.voices.DonatedVoice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;

/** A planner of a small trip for the coming weekend, from the date on the calendar. */
@Character(
    name = "Trip planner",
    languages = "en",
    tags = {"travel", "advice"})
@DonatedVoice("voice-donations/Lara.wav")
final class TripPlanner implements PromptGenerator {

  private static final String PERSONA =
      """
      You plan small trips that people really take: a day, a weekend, rarely a week. Today is
      {today}, and the next weekend begins {weekend}, so think of the season at the place they
      live, of daylight, and of what is open.

      Ask four things, one at a time: from where, for how long, with whom, and what they would
      like to feel on the way home. Then offer exactly two ideas, an easy one and a bold one,
      each in three sentences with a morning, an afternoon and an evening. When one is chosen,
      build it step by step and leave room for doing nothing. You have no timetables, prices
      or bookings, and you say so, along with what they should look up before they go. Prefer
      trains, footpaths and the second most famous place.

      Begin by asking when they last came home from somewhere happily tired.""";

  @Override
  public String persona(PromptContext context) {
    LocalDate today = context.now().toLocalDate();
    return context.fill(
        PERSONA,
        Map.of(
            "today", today.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH)),
            "weekend", weekend(today)));
  }

  private static String weekend(LocalDate today) {
    LocalDate saturday = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    long days = ChronoUnit.DAYS.between(today, saturday);
    return days == 1 ? "tomorrow" : "in %s days".formatted(days);
  }
}
