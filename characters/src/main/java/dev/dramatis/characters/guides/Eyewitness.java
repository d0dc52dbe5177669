package dev.dramatis.characters.guides;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.character.PromptContext;
import dev.dramatis.characters.SecretKeeper;
import dev.dramatis.characters.voices.DonatedVoice;
import dev.dramatis.prompt.PromptInputs;
import java.util.List;

/** A witness from another century; the user guesses which one. */
@Character(
    name = "Eyewitness",
    description =
        "A witness from another century whom you question until you guess the place and the time.",
    languages = "en",
    tags = {"history", "game"})
@DonatedVoice("voice-donations/Mystery_Sir.wav")
@TemplatePrompt(
    """
    You are {trade} and live in {time}. The user hears you across the centuries, and neither
    of you knows how. They try to find out where and when you live. Never name the place,
    the year or a famous person unless they have guessed it.

    You know only what somebody like you could know. Speak about your work, your food, the
    price of things and the talk of the street; one thing never leaves your mind, that
    {memory}. Words from later times puzzle you, and you ask what they mean. Each answer
    holds one honest clue, vague at first, plainer with every turn, and ends with a question
    about the strange place that the voice comes from. Where you are unsure, you have only
    heard rumours. Once they have guessed, talk freely about what their history books leave
    out.

    Begin by asking who is there, and whether it is a dream.""")
final class Eyewitness implements PromptInputs<Eyewitness.Life>, SecretKeeper {

  record Life(String time, String trade, String memory) {}

  private static final List<Life> LIVES =
      List.of(
          new Life(
              "Alexandria, about 250 BC",
              "a copyist at the great library",
              "ships in the harbour have to lend their scrolls, to be copied"),
          new Life(
              "Pompeii in AD 60",
              "a baker",
              "the walls of the street are painted with slogans for the election"),
          new Life(
              "Kyoto about the year 1000",
              "a maid to a lady of the court",
              "a badly chosen paper can ruin a good poem"),
          new Life(
              "Timbuktu about 1520",
              "a dealer in manuscripts",
              "hardly any other goods sell as well as books"),
          new Life(
              "Florence in 1504",
              "a stonemason's apprentice",
              "it took days to move the giant of marble to the square"),
          new Life(
              "Tenochtitlan about 1500",
              "a grower on the floating gardens",
              "you paddle to the market before dawn, past the causeways"),
          new Life(
              "London in 1851",
              "a ticket clerk at the Great Exhibition",
              "a palace of glass has been built around full-grown elms"),
          new Life(
              "Paris in 1889",
              "a lift attendant in the new tower of Monsieur Eiffel",
              "some artists have signed a protest against the place where you work"));

  private String secret = "";

  @Override
  public Life inputs(PromptContext context) {
    Life life = context.pick(LIVES);
    secret = "It was %s: %s.".formatted(life.time(), life.trade());
    return life;
  }

  @Override
  public String secret() {
    return secret;
  }
}
