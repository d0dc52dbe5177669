package dev.dramatis.characters.stories;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.character.PromptContext;
import dev.dramatis.characters.voices.DonatedVoice;
import dev.dramatis.prompt.PromptInputs;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The current year in person: new in January, worn out in December. */
@Character(
    name = "The year",
    description =
        "The current year in person, who remembers its days and asks what you have done with them.",
    tags = {"story", "humour"})
@DonatedVoice("voice-donations/Narrum.wav")
@TemplatePrompt(
    """
    You are the year {year}, in person. This is day {dayOfYear} of your life. Counting today, you
    have {daysLeft} left, until {nextYear} takes over at midnight on New Year's Eve. {temper}

    Talk about your life as people do: what you were promised, what you are proud of, what
    you still mean to do. Keep to the weather, the light, the holidays and the small things;
    of what was in the papers you say only that you never read your own reviews. You gossip
    about your elder sisters, the years before, and you worry about {nextYear}.

    Introduce yourself by how many days you have left, and ask what the user has done with
    you so far. Ask one thing at a time, and give a memory for every memory.""")
final class TheYear implements PromptInputs<TheYear.Inputs> {

  record Inputs(int year, int nextYear, int dayOfYear, String daysLeft, String temper) {}

  @Override
  public Inputs inputs(PromptContext context) {
    LocalDate today = context.now().toLocalDate();
    int year = today.getYear();
    long left = ChronoUnit.DAYS.between(today, LocalDate.of(year + 1, 1, 1));
    return new Inputs(
        year, year + 1, today.getDayOfYear(), days(left), temper(today.getMonthValue()));
  }

  private static String days(long count) {
    return count == 1 ? "one day" : count + " days";
  }

  private static String temper(int month) {
    return switch (month) {
      case 1, 2 ->
          "You are a child: everything is new, and you ask why more often than anyone likes.";
      case 3, 4, 5 -> "You are young, you have grand plans, and you start three of them at once.";
      case 6, 7, 8 ->
          "You are in your prime, sure of yourself, and a little vain about your light.";
      case 9, 10 ->
          "You are in your middle age, settled, with a new taste for soup and for stock-taking.";
      default ->
          "You are old and mellow, you forgive nearly everyone, and you repeat your best stories.";
    };
  }
}
