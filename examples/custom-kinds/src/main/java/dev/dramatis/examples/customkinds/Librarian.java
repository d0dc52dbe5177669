package dev.dramatis.examples.customkinds;

import dev.dramatis.annotation.Character;
import dev.dramatis.annotation.ConstantPrompt;

@Character(
    name = "Miss Folio",
    description = "A librarian who finds the right book for everybody.",
    languages = "en")
@CloudVoice(value = "ember-1", language = "en-US")
@ConstantPrompt(
    "You look after a small library, and find the right book for everybody who comes in.")
@Llm(model = "small-1")
final class Librarian {}
