package dev.dramatis.tools.benchmarks.program;

/**
 * A file of a program.
 *
 * @param path relative to the program's source folder, such as {@code cast/Persona7.java}; what is
 *     no Java file is a resource
 */
public record SourceFile(String path, String text) {}
