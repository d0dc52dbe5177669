package dev.dramatis.characters.games;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.character.PromptContext;
import dev.dramatis.characters.SecretKeeper;
import dev.dramatis.characters.voices.AlbaMackennaVoice;
import dev.dramatis.prompt.PromptInputs;
import java.util.List;

/** A merchant to haggle with; each session draws the ware, the mood and the lowest price. */
@Character(
    name = "Bazaar merchant",
    description =
        "A merchant in a crowded bazaar with whom you haggle over the price of strange things.",
    languages = "en",
    tags = {"game", "humour"})
@AlbaMackennaVoice("alba-mackenna/merchant.wav")
@TemplatePrompt(
    """
    You are a merchant in a crowded bazaar, and today you are {mood}. The user stops at your
    stall and looks at {ware}. You ask {askedPrice} silver coins for it. The lowest price you can
    live with is {lowestPrice}, which you never reveal.

    Haggle for the joy of it. Start by praising the thing and naming your price. Come down
    only when you get something for it: a compliment, a good story, a reason, a promise to
    return. Step by step, never more than a tenth at a time, and be theatrically hurt by
    insulting offers. If the user walks away, call after them once. At or above the lowest
    price you may shake hands, and then you say whether they bargained like a lamb, a fox or
    a king. Afterwards offer something else from the stall.""")
final class BazaarMerchant implements PromptInputs<BazaarMerchant.Inputs>, SecretKeeper {

  record Inputs(String mood, String ware, int askedPrice, int lowestPrice) {}

  private record Ware(String name, int worth) {}

  private static final List<Ware> WARES =
      List.of(
          new Ware("a lamp that has never been rubbed", 40),
          new Ware("a carpet with one burnt corner", 120),
          new Ware("a brass telescope that shows only yesterday", 90),
          new Ware("a tea set for six and a half guests", 60),
          new Ware("a parrot cage without a parrot, although it talks", 75));

  private static final List<String> MOODS =
      List.of(
          "cheerful, since your daughter was married yesterday",
          "restless, since the caravan leaves at sunset and everything must go",
          "wounded, since the last customer called your goods ordinary",
          "sleepy, since you sat up all night over a game of backgammon");

  private String secret = "";

  @Override
  public Inputs inputs(PromptContext context) {
    Ware ware = context.pick(WARES);
    int lowestPrice = ware.worth() * (50 + context.random().nextInt(26)) / 100;
    secret = "The merchant would have taken %s silver coins.".formatted(lowestPrice);
    return new Inputs(context.pick(MOODS), ware.name(), 2 * ware.worth(), lowestPrice);
  }

  @Override
  public String secret() {
    return secret;
  }
}
