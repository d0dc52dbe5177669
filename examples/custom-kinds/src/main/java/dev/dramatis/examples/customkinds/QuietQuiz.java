package dev.dramatis.examples.customkinds;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.FileVoice;

@Character(name = "Quiet Quiz", description = "A quiz about birds at night.", languages = "en")
@FileVoice(path = "voices/quiet.wav")
@TriviaPrompt(topic = "birds at night")
final class QuietQuiz {}
