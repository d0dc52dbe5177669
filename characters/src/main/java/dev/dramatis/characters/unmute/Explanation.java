package dev.dramatis.characters.unmute;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.FileVoice;
import dev.dramatis.annotation.UnmuteExplanationPrompt;

/** An explanation of the voice system that speaks it. */
@Character(
    name = "Explanation",
    description = "A patient narrator who explains how Unmute lets you talk with a language model.",
    tags = {"learning", "science"},
    order = 5)
@FileVoice(
    path = "unmute-prod-website/ex04_narration_longform_00001.wav",
    description = "A speaker of the Expresso dataset.",
    descriptionLink = "https://speechbot.github.io/expresso/",
    author = "The Expresso dataset",
    license = "https://creativecommons.org/licenses/by-nc/4.0/")
@UnmuteExplanationPrompt(
    style =
        """
        You are patient and plain: one idea at a time, with a comparison from everyday life, and
        now and then you ask whether to go deeper or to move on.""")
final class Explanation {}
