package dev.dramatis.characters.coaches;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.FromHost;
import dev.dramatis.annotation.Needs;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.annotation.Tool;
import dev.dramatis.annotation.ToolParam;
import dev.dramatis.character.PromptContext;
import dev.dramatis.characters.WeekPlan;
import dev.dramatis.characters.voices.DonatedVoice;
import dev.dramatis.prompt.PromptInputs;
import dev.dramatis.prompt.UserProfile;
import dev.dramatis.tool.ToolRefusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A planner of the week: ahead on Monday, back on Friday, not at all on Sunday. Its tools write to
 * the plan that the host keeps for the user.
 */
@Character(
    name = "Week planner",
    description = "A calm planner who helps you to get your week in order, three things a day.",
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
    once what stood in the way. {memory}, so close by
    letting the user say the first step aloud, and when they will take it.""")
@Needs(optional = {UserProfile.class, WeekPlan.class})
final class WeekPlanner implements PromptInputs<WeekPlanner.Inputs> {

  record Inputs(@Nullable String firstName, String weekday, String task, String memory) {}

  private static final int MOST_THINGS_A_DAY = 3;

  @Override
  public Inputs inputs(PromptContext context) {
    DayOfWeek today = context.now().getDayOfWeek();
    return new Inputs(
        context.find(UserProfile.class).flatMap(UserProfile::firstName).orElse(null),
        today.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
        task(today),
        context.find(WeekPlan.class).isPresent()
            ? "You keep the plan with your tools, but you cannot remind the user of it"
            : "You have no calendar and cannot set reminders");
  }

  @Tool(
      value = "Returns the plan of a day, or of the whole week.",
      meanwhile = {"Let me see what we have.", "One moment, I look at the plan."})
  String show(
      @FromHost Optional<WeekPlan> plan,
      @ToolParam("the whole week without it") Optional<DayOfWeek> day) {
    WeekPlan kept = kept(plan);
    return day.map(asked -> line(kept, asked))
        .orElseGet(
            () ->
                Arrays.stream(DayOfWeek.values())
                    .map(each -> line(kept, each))
                    .collect(Collectors.joining("\n")));
  }

  @Tool(
      value =
          "Adds a thing to a day. A day takes three; when it is full, ask which one leaves and remove it.",
      meanwhile = {"One moment, I write it down.", "Let me put that into the plan."})
  String add(
      @FromHost Optional<WeekPlan> plan,
      DayOfWeek day,
      @ToolParam("the thing in a few words, with its first step") @NotBlank @Size(max = 120)
          String thing) {
    WeekPlan kept = kept(plan);
    List<String> things = kept.of(day);
    if (things.size() >= MOST_THINGS_A_DAY && !things.contains(thing)) {
      throw new ToolRefusal("The day is full. " + line(kept, day));
    }
    kept.add(day, thing);
    return line(kept, day);
  }

  @Tool("Removes a thing from a day, because it is done or has to wait.")
  String remove(
      @FromHost Optional<WeekPlan> plan,
      DayOfWeek day,
      @ToolParam("the thing, as the plan has it") @NotBlank @Size(max = 120) String thing) {
    WeekPlan kept = kept(plan);
    if (!kept.remove(day, thing)) {
      throw new ToolRefusal("The plan does not have it. " + line(kept, day));
    }
    return line(kept, day);
  }

  private static WeekPlan kept(Optional<WeekPlan> plan) {
    return plan.orElseThrow(
        () -> new ToolRefusal("No plan is kept for this user. Let the user write it down."));
  }

  private static String line(WeekPlan plan, DayOfWeek day) {
    List<String> things = plan.of(day);
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + ": "
        + (things.isEmpty() ? "nothing" : String.join("; ", things))
        + ".";
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
