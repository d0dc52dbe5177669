package dev.dramatis.tools.cli.importer.write;

import java.util.function.Predicate;

/**
 * A file that the importer writes.
 *
 * @param path below the module or the source folder, with slashes
 * @param isReordered whether another text is this one but for the place in listings
 */
public record SourceFile(String path, String text, Predicate<String> isReordered) {

  /** A file that has no place in listings. */
  public SourceFile(String path, String text) {
    this(path, text, other -> false);
  }

  /**
   * Returns the same file in another folder.
   *
   * @param folder with a slash at its end
   */
  public SourceFile below(String folder) {
    return new SourceFile(folder + path, text, isReordered);
  }
}
