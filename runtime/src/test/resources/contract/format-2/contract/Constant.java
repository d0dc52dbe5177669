package contract;

import dev.dramatis.character.Listed;
import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.ConstantPrompt;
import dev.dramatis.annotation.FileVoice;

@Character(
    name = "Constant",
    languages = {"en", "fr"},
    tags = "second",
    comment = "From the second format.",
    listed = Listed.UNDECIDED,
    order = 1)
@FileVoice(path = "voices/constant.wav", description = "A voice")
@ConstantPrompt("You are from the second format.")
final class Constant {}
