package dev.dramatis.characters.games;

import dev.dramatis.annotation.Character;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.characters.SecretKeeper;
import dev.dramatis.characters.voices.DonatedVoice;
import java.util.Map;

/** A sergeant who helps the user solve a theft; each session draws another one. */
@Character(
    name = "Sergeant Vane",
    languages = "en",
    tags = {"game", "story"})
@DonatedVoice("voice-donations/Midlands_Bedfordshire_Dialect.wav")
final class SergeantVane implements PromptGenerator, SecretKeeper {

  private static final String PERSONA =
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
      story.""";

  private String secret = "";

  @Override
  public String persona(PromptContext context) {
    Mystery mystery = Mystery.draw(context);
    secret = "It was %s, who took it %s.".formatted(mystery.culprit().name(), mystery.motive());
    return context.fill(
        PERSONA,
        Map.of(
            "treasure", mystery.treasure(),
            "scene", mystery.scene(),
            "suspects", mystery.lineUp(),
            "culprit", mystery.culprit().name(),
            "motive", mystery.motive(),
            "trace", mystery.culprit().trace()));
  }

  @Override
  public String secret() {
    return secret;
  }
}
