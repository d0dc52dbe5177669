package dev.dramatis.processor.fuzz;

/**
 * A source file of a module.
 *
 * @param name its path, such as {@code cast/A.java}
 */
record SourceFile(String name, String text) {}
