package dev.dramatis.characters;

import dev.dramatis.SessionOptions;
import dev.dramatis.instructions.Headline;
import dev.dramatis.instructions.NewsSource;
import dev.dramatis.prompt.UserProfile;
import dev.dramatis.testing.GoldenPrompts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The golden prompts of the cast, with the branches of its code. */
class PromptsTest {

  private static final List<String> BY_THE_HOUR =
      List.of(
          CharacterIds.MISTER_POUNCE,
          CharacterIds.POCKET_POET,
          CharacterIds.RADIO_HOST,
          CharacterIds.SHIPS_NAVIGATOR);

  private static final List<String> BY_THE_WEEKDAY =
      List.of(CharacterIds.TRIP_PLANNER, CharacterIds.WEEK_PLANNER, CharacterIds.WORD_CHAIN);

  private static final List<String> BY_THE_SEASON =
      List.of(CharacterIds.CHEF_HUGO, CharacterIds.GARDENER, CharacterIds.THE_YEAR);

  private static final List<String> WITH_A_NAME =
      List.of(CharacterIds.BEDTIME_STORIES, CharacterIds.GARDENER, CharacterIds.WEEK_PLANNER);

  private static final List<String> WITH_NEWS =
      List.of(CharacterIds.DEV_NEWS, CharacterIds.RADIO_HOST);

  private final GoldenPrompts golden = GoldenPrompts.of(new CharacterIndex()).longest(3_000);

  @TestFactory
  Stream<DynamicTest> prompts() {
    byTheHour();
    byTheWeekday();
    byTheSeason();
    withHostObjects();
    return golden.tests();
  }

  private void byTheHour() {
    for (String id : BY_THE_HOUR) {
      add(id, "at night", Sessions.at("2026-01-01T23:00Z[UTC]"));
      add(id, "in the morning", Sessions.at("2026-01-01T08:00Z[UTC]"));
      add(id, "in the evening", Sessions.at("2026-01-01T19:00Z[UTC]"));
    }
    add(CharacterIds.BEDTIME_STORIES, "early", Sessions.at("2026-01-01T18:00Z[UTC]"));
    add(CharacterIds.BEDTIME_STORIES, "late", Sessions.at("2026-01-01T21:00Z[UTC]"));
  }

  private void byTheWeekday() {
    for (String id : BY_THE_WEEKDAY) {
      for (DayOfWeek day : DayOfWeek.values()) {
        String time = "2026-02-0%sT12:00Z[UTC]".formatted(1 + day.getValue());
        add(id, "on a " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), Sessions.at(time));
      }
    }
  }

  private void byTheSeason() {
    for (String id : BY_THE_SEASON) {
      add(id, "in spring", Sessions.at("2026-04-06T10:00+02:00[Europe/Paris]"));
      add(id, "in summer", Sessions.at("2026-07-03T10:00+02:00[Europe/Paris]"));
      add(id, "in autumn", Sessions.at("2026-10-04T10:00+02:00[Europe/Paris]"));
      add(id, "in January in Perth", Sessions.at("2026-01-15T10:00+08:00[Australia/Perth]"));
    }
    add(CharacterIds.THE_YEAR, "on its last day", Sessions.at("2026-12-31T12:00Z[UTC]"));
  }

  private void withHostObjects() {
    UserProfile noor = UserProfile.builder().firstName("Noor").build();
    for (String id : WITH_A_NAME) {
      add(id, "for Noor", SessionOptions.builder().with(UserProfile.class, noor));
    }
    NewsSource news = () -> List.of(Headline.of("Cow opens a bakery"), Headline.of("Rain stops"));
    for (String id : WITH_NEWS) {
      add(id, "with news", SessionOptions.builder().with(NewsSource.class, news));
    }
    add(
        CharacterIds.WEEK_PLANNER,
        "with a plan",
        SessionOptions.builder().with(WeekPlan.class, new PlanInMemory()));
    add(
        CharacterIds.EXPLANATION,
        "of a known LLM",
        SessionOptions.builder().llmName("google/gemma-3-4b-it"));
  }

  private void add(String id, String situation, SessionOptions.Builder options) {
    golden.situation(id, situation, options.build());
  }
}
