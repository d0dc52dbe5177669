package dev.dramatis.tools.cli.bank;

import dev.dramatis.tools.cli.file.IoReason;
import dev.dramatis.tools.cli.file.RegularFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** A class path as a user writes it: folders and jars, with the system's separator. */
public final class ClassPath {

  private ClassPath() {}

  /**
   * Returns the entries of a class path, each opened once, because a class loader passes over what
   * it cannot read, and waits for a pipe.
   *
   * @throws IllegalArgumentException if one cannot be read, with a sentence for the user
   */
  public static List<Path> entries(String classPath) {
    List<Path> entries = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      entries.add(opened(entry));
    }
    return entries;
  }

  private static Path opened(String entry) {
    try {
      Path path = Path.of(entry);
      if (!Files.isDirectory(path)) {
        RegularFile.read(path, 1);
        new ZipFile(path.toFile()).close();
      }
      return path;
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(
          entry + " does not exist; compile the bank first, or correct the class path", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "%s is neither a folder nor a jar that can be read: %s".formatted(entry, IoReason.of(e)),
          e);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("%s is not a path: %s".formatted(entry, e.getReason()), e);
    }
  }
}
