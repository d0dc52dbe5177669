package dev.dramatis.tools.importer.write;

/**
 * A file that the importer writes.
 *
 * @param path below the module or the source folder, with slashes
 */
public record SourceFile(String path, String text) {}
