package dev.dramatis;

/** A definition and the bank that made it: other banks may have the same name. */
record LoadedCharacter(CharacterDefinition definition, LoadedBank bank) {}
