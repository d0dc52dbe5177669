package contract;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.FileVoice;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;

@Character(name = "Raw", houseRules = false)
@FileVoice(path = "voices/raw.wav")
final class Raw implements PromptGenerator {

  @Override
  public String persona(PromptContext context) {
    return "A prompt without house rules.";
  }
}
