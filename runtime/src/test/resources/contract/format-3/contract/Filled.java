package contract;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.FileVoice;
import dev.dramatis.annotation.Greeting;
import dev.dramatis.annotation.Lines;
import dev.dramatis.annotation.Needs;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.character.PromptContext;
import dev.dramatis.prompt.PromptInputs;
import dev.dramatis.prompt.UserProfile;
import java.time.Clock;

@Character(name = "Filled")
@FileVoice(path = "voices/filled.wav")
@TemplatePrompt("Your mood is {mood}, for {days} days. {plan|No plan.}\n{stops}")
@Greeting({"It is a {mood} day.", "A {mood} day, is it not?"})
@Needs(value = Clock.class, optional = UserProfile.class)
final class Filled implements PromptInputs<Filled.Inputs> {

  record Inputs(String mood, int days, String plan, @Lines String stops) {}

  @Override
  public Inputs inputs(PromptContext context) {
    String mood = context.find(UserProfile.class).isPresent() ? "sunny" : "grey";
    return new Inputs(mood + context.get(Clock.class).millis(), 3, null, "One.\nTwo.");
  }
}
