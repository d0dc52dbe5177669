package contract;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.FileVoice;
import dev.dramatis.annotation.Greeting;
import dev.dramatis.annotation.TemplatePrompt;
import dev.dramatis.prompt.UserProfile;

@Character(name = "Host filled")
@FileVoice(path = "voices/host-filled.wav")
@TemplatePrompt(value = "Call the visitor {firstName|my friend}.", inputs = UserProfile.class)
@Greeting("Hello {firstName|you}.")
final class HostFilled {}
