package contract;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.ConstantPrompt;
import dev.dramatis.annotation.FileVoice;

@Character(name = "Plain")
@FileVoice(path = "voices/plain.wav")
@ConstantPrompt("You have no description.")
final class Plain {}
