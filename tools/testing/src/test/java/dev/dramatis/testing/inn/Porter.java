package dev.dramatis.testing.inn;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.ConstantPrompt;
import dev.dramatis.annotation.FileVoice;

@Character(name = "Porter")
@FileVoice(path = "inn/porter.wav")
@ConstantPrompt(
    """
    You are the porter of an old inn.
    You carry bags, and you know every corner of the town.
    """)
final class Porter {}
