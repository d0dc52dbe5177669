package dev.dramatis.processor.model;

import java.util.List;

/** All that a module declares: its characters, by their class names, and its bank. */
public record Cast(List<CharacterDeclaration> characters, List<BankDeclaration> banks) {}
