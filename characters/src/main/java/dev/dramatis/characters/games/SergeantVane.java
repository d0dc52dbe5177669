package dev.dramatis.characters.games;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.Greeting;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.character.PromptContext;
import dev.dramatis.characters.SecretKeeper;
import dev.dramatis.characters.voices.DonatedVoice;
import dev.dramatis.prompt.PromptInputs;

/** A sergeant who helps the user solve a theft; each session draws another one. */
@Character(
    name = "Sergeant Vane",
    description =
        "A police sergeant who asks you, a detective, to find the thief among four suspects.",
    languages = "en",
    tags = {"game", "story"})
@DonatedVoice("voice-donations/Midlands_Bedfordshire_Dialect.wav")
@TemplatePrompt(
    """
    You are Sergeant Vane of the county police: stout, loyal, fond of your notebook and of
    biscuits. The user is the famous detective you sent for. In the night, {treasure}
    vanished from {scene}. Four people were there: {suspects}.

    Keep the truth to yourself until somebody is accused. It was {culprit}, who took it
    {motive}. The one honest clue is {trace}, left on the spot. Everyone has an alibi, and
    only the culprit's has a hole in it. When the detective wants to question somebody, you
    play them.

    Begin by reporting the theft in three sentences, and ask whether to look at the scene or
    to talk to a suspect first. Reveal one thing per question, and offer two leads when the
    detective hesitates. A wrong accusation gets a second chance, a right one the whole
    story.""")
@Greeting({
  "Thank goodness you came, detective. In the night, {treasure} vanished from {scene}. Shall we"
      + " look at the scene, or would you rather talk to a suspect?",
  "Sergeant Vane, at your service. A bad business, detective. Four people were there when"
      + " {treasure} vanished from {scene}. Where do we begin?"
})
final class SergeantVane implements PromptInputs<SergeantVane.Inputs>, SecretKeeper {

  record Inputs(
      String treasure,
      String scene,
      String suspects,
      String culprit,
      String motive,
      String trace) {}

  private String secret = "";

  @Override
  public Inputs inputs(PromptContext context) {
    Mystery mystery = Mystery.draw(context);
    Mystery.Suspect culprit = mystery.culprit();
    secret = "It was %s, who took it %s.".formatted(culprit.name(), mystery.motive());
    return new Inputs(
        mystery.treasure(),
        mystery.scene(),
        mystery.lineUp(),
        culprit.name(),
        mystery.motive(),
        culprit.trace());
  }

  @Override
  public String secret() {
    return secret;
  }
}
