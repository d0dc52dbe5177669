package contract;

import contract.Values.Value;
import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.ConstantPrompt;
import dev.dramatis.annotation.FileVoice;
import dev.dramatis.character.Listed;

@Character(
    name = "Everything — tout",
    description = "One of each.",
    languages = {"en", "fr"},
    tags = {"shared", "alone"},
    comment = "From the fifth format.",
    listed = Listed.UNDECIDED,
    order = -1,
    houseRules = false)
@FileVoice(path = "voices/everything.wav", description = "A voice")
@ConstantPrompt("You are everything.")
@Values(
    text = "Ça va",
    truth = true,
    letter = 'é',
    tiny = -1,
    few = 2,
    number = 3,
    many = 4_000_000_000L,
    ratio = 0.5f,
    fraction = 0.1,
    constant = Listed.NO,
    texts = {"one", "two"},
    numbers = {1, 2},
    nested = @Value(name = "inner", weight = 1),
    list = {@Value(name = "first", weight = 1.5), @Value(name = "second", weight = 2)})
final class Everything {}
