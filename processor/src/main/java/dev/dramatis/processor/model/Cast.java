package dev.dramatis.processor.model;

import java.util.List;

/**
 * All that a module declares.
 *
 * @param characters by their class names
 * @param banks its bank; more than one is an error
 * @param runtimeVersion the version of the runtime that it compiles against
 */
public record Cast(
    List<CharacterDeclaration> characters, List<BankDeclaration> banks, String runtimeVersion) {}
