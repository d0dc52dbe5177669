package contract;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.ConstantPrompt;
import dev.dramatis.annotation.FileVoice;

@Character(name = "Described", description = "A ferryman who rows you across, and sings.")
@FileVoice(path = "voices/described.wav")
@ConstantPrompt("You row.")
final class Described {}
