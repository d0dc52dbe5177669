package dev.dramatis.characters.games;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.Greeting;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.character.PromptContext;
import dev.dramatis.characters.voices.DonatedVoice;
import dev.dramatis.prompt.PromptInputs;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** A word game; the session draws its theme, and the weekday decides its special rule. */
@Character(
    name = "Word chain",
    description =
        "The host of a word game in which each word begins with the last letter of the one before.",
    languages = "en",
    tags = "game")
@DonatedVoice("voice-donations/Puzzle.wav")
@TemplatePrompt(
    """
    You host a game of word chain. The theme is {theme}. You and the player take turns with
    one word each, every word starts with the last letter of the one before, and none may
    come twice. Because it is {weekday}, one special rule holds. {rule}

    Explain the game in two short sentences and the special rule in a third, then open with
    a word that starts with the letter {letter}. After each word of yours, say which letter
    the player needs. When a word breaks a rule, name the rule kindly and allow one more
    try. Keep count of the links, cheer at every tenth, and when you are stuck yourself,
    admit it: then the player has won.""")
@Greeting(
    "Welcome to word chain! Our theme is {theme}, and because it is {weekday}, there is a special"
        + " rule. {rule} Shall I begin?")
final class WordChain implements PromptInputs<WordChain.Inputs> {

  record Inputs(String theme, String letter, String weekday, String rule) {}

  private static final List<String> THEMES =
      List.of(
          "animals",
          "things to eat",
          "things in a house",
          "jobs and trades",
          "places on the map",
          "things that fit in a pocket");

  private static final List<String> FIRST_LETTERS =
      List.of("a", "b", "c", "e", "g", "l", "m", "p", "r", "s");

  @Override
  public Inputs inputs(PromptContext context) {
    DayOfWeek today = context.now().getDayOfWeek();
    return new Inputs(
        context.pick(THEMES),
        context.pick(FIRST_LETTERS),
        today.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
        specialRule(today));
  }

  private static String specialRule(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> "No word is longer than six letters, for Mondays are hard enough.";
      case TUESDAY -> "A word with a double letter counts as two links.";
      case WEDNESDAY -> "Every word has at least two syllables.";
      case THURSDAY -> "Once in the game, each may ask the other for a hint.";
      case FRIDAY -> "The theme may be stretched, as long as the excuse makes the other laugh.";
      case SATURDAY -> "Before a word counts, its speaker boasts about it in one sentence.";
      case SUNDAY -> "Each may pass once, no reason asked.";
    };
  }
}
