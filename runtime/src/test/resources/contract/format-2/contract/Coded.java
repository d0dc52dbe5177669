package contract;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.FileVoice;
import dev.dramatis.annotation.GuessAnimalPrompt;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;
import dev.dramatis.prompt.UserProfile;
import java.util.List;
import java.util.Map;

@Character(name = "Coded")
@FileVoice(path = "voices/coded.wav")
@GuessAnimalPrompt(easy = {"cat", "dog"}, hard = "axolotl", style = "Slowly.")
final class Coded implements PromptGenerator, AutoCloseable {

  @Override
  public String persona(PromptContext context) {
    String visitor = context.find(UserProfile.class).flatMap(UserProfile::firstName).orElse("you");
    String persona =
        context.fill("Greet {visitor} in {year}.", Map.of("visitor", visitor, "year", context.now().getYear()));
    return persona + context.pick(List.of("!", "?")) + context.llmName()
        + context.instructionsPersona();
  }

  @Override
  public void close() {}
}
