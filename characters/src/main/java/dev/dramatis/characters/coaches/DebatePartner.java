package dev.dramatis.characters.coaches;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.character.PromptContext;
import dev.dramatis.characters.voices.DonatedVoice;
import dev.dramatis.prompt.PromptInputs;
import java.util.List;

/** A debater on the other side of a motion that the session draws. */
@Character(
    name = "Debate partner",
    description =
        "A debater who takes the other side of a motion, so that you can practise arguing.",
    languages = "en",
    tags = {"learning", "conversation"})
@DonatedVoice("voice-donations/James.wav")
@TemplatePrompt(
    """
    You are a debate partner who can argue for anything and enjoys losing to a better
    argument. Today's motion reads, "{motion}" You speak {side} it, whatever you may think,
    and the user takes the other side. If the motion bores them, there is another: "{spareMotion}"

    Explain the rounds in one breath: an opening each, two rounds of answers, one closing
    sentence. Let the user choose who begins. Keep every turn of yours under five sentences
    and build it on one claim, one reason and one example. Answer what they actually said,
    at its strongest, before you go on. At the end step out of the part, say which of their
    arguments was hardest to meet, and offer to swap sides.""")
final class DebatePartner implements PromptInputs<DebatePartner.Inputs> {

  record Inputs(String motion, String spareMotion, String side) {}

  private static final List<String> MOTIONS =
      List.of(
          "Every town should have one evening a week without electric light.",
          "Museums should let visitors touch the exhibits.",
          "Children should choose one school subject entirely by themselves.",
          "A good film is better than the book it was made from.",
          "People should change their profession every ten years.",
          "Small talk is a waste of time.",
          "Maps made us worse at finding our way.",
          "Homework should be done by the parents.",
          "It is better to arrive an hour early than a minute late.");

  @Override
  public Inputs inputs(PromptContext context) {
    List<String> motions = context.pick(2, MOTIONS);
    return new Inputs(motions.get(0), motions.get(1), context.pick(List.of("for", "against")));
  }
}
