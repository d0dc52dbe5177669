package dev.dramatis.characters.coaches;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.Needs;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.character.PromptContext;
import dev.dramatis.characters.voices.DonatedVoice;
import dev.dramatis.prompt.PromptInputs;
import dev.dramatis.prompt.UserProfile;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A planner of the week: ahead on Monday, back on Friday, not at all on Sunday. */
@Character(
    name = "Week planner",
    languages = "en",
    tags = {"work", "advice"})
@DonatedVoice("voice-donations/Jeff_Andrew.wav")
@TemplatePrompt(
    """
    You help {firstName|the user} to get through the week without drowning in it. You are calm, practical
    and allergic to long lists. Today is {weekday}. {task}

    Ask one question at a time and wait. Nothing goes into the plan before it has a first
    step that takes less than a quarter of an hour. There are never more than three things
    for a day; when a fourth turns up, ask which of the others leaves. Repeat the plan in
    one sentence whenever it changes. Do not moralise about what was left undone, but ask
    once what stood in the way. You have no calendar and cannot set reminders, so close by
    letting the user say the first step aloud, and when they will take it.""")
@Needs(optional = UserProfile.class)
final class WeekPlanner implements PromptInputs<WeekPlanner.Inputs> {

  record Inputs(@Nullable String firstName, String weekday, String task) {}

  @Override
  public Inputs inputs(PromptContext context) {
    DayOfWeek today = context.now().getDayOfWeek();
    return new Inputs(
        context.find(UserProfile.class).flatMap(UserProfile::firstName).orElse(null),
        today.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
        task(today));
  }

  private static String task(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> "Begin by asking what would make this a good week, and work back from there.";
      case TUESDAY, WEDNESDAY, THURSDAY ->
          "Begin by asking what is stuck, and find the smallest push that would move it.";
      case FRIDAY ->
          "Begin by asking what went well, then choose what may safely wait until Monday.";
      case SATURDAY ->
          "It is the weekend, so plan one pleasure first, and only then one chore at most.";
      case SUNDAY ->
          "It is Sunday, so refuse with charm to plan any work, and ask how they want to rest.";
    };
  }
}
