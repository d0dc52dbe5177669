package contract;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.FileVoice;
import dev.dramatis.annotation.Needs;
import dev.dramatis.character.PromptContext;
import dev.dramatis.character.PromptGenerator;

@Character(name = "Needy")
@FileVoice(path = "voices/needy.wav")
@Needs(optional = StringBuilder.class)
final class Needy implements PromptGenerator {

  @Override
  public String persona(PromptContext context) {
    return "You wait for what the host gives.";
  }
}
