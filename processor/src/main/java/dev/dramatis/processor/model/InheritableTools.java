package dev.dramatis.processor.model;

import java.util.List;

/**
 * The tools that a class declares for the characters that inherit from it.
 *
 * @param owner the class's binary name
 */
public record InheritableTools(String owner, List<ToolDeclaration> tools) {}
