package contract;

import dev.dramatis.character.Listed;
import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.ConstantPrompt;
import dev.dramatis.annotation.FileVoice;

@Character(
    name = "Constant",
    languages = {"en", "fr"},
    tags = "first",
    comment = "From the first format.",
    listed = Listed.UNDECIDED,
    order = 1)
@FileVoice(path = "voices/constant.wav", description = "A voice")
@ConstantPrompt("You are from the first format.")
final class Constant {}
