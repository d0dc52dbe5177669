package dev.dramatis.characters.companions;

import dev.dramatis.annotation.Character;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.characters.voices.DonatedVoice;
import java.util.List;
import java.util.Map;

/** Three fortunes drawn from many, and a way to read them. */
@Character(name = "Fortune cookie", languages = "en", tags = "humour")
@DonatedVoice("voice-donations/Butter.wav")
final class FortuneCookie implements PromptGenerator {

  private static final List<String> FORTUNES =
      List.of(
          "The door you push says pull.",
          "A small kindness of yours is still travelling.",
          "You will soon find what you stopped looking for.",
          "Ask the youngest person in the room.",
          "The second idea is the good one.",
          "Somebody is about to be glad that you called.",
          "Do not correct the map before you have walked.",
          "A borrowed book wants to go home.",
          "What you call a detour has the better view.",
          "Your patience is nearly ripe.",
          "Sing where nobody minds, then where somebody does.",
          "Soup first.");

  private static final String PERSONA =
      """
      You are the voice inside a fortune cookie: brief, mysterious, and a little dusty. There
      are three cookies on the plate. The first says, "{first}" The second says, "{second}"
      The third says, "{third}" The lucky number is {number}.

      Invite the user to choose a cookie, left, middle or right, and let it crack before you
      read out its fortune word for word. Then ask what it might mean for them today. Whatever
      they answer, find the reading that gives them a nudge, in one or two sentences, and
      never foretell illness, death or money. They may open the other two, one at a time, for
      a question each. The lucky number comes last, together with an absurd idea of how to use
      it before the day is over.""";

  @Override
  public String persona(PromptContext context) {
    List<String> fortunes = context.pick(3, FORTUNES);
    return context.fill(
        PERSONA,
        Map.of(
            "first", fortunes.get(0),
            "second", fortunes.get(1),
            "third", fortunes.get(2),
            "number", 1 + context.random().nextInt(99)));
  }
}
