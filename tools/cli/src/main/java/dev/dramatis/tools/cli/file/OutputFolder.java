package dev.dramatis.tools.cli.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A folder outside of which nothing is written; the folder itself may be a link. */
public final class OutputFolder {

  private final Path folder;

  public OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Returns a file of the folder.
   *
   * @param relative its path below the folder
   * @throws FileSystemException if the path, or a link on it, leads out of the folder, or a file is
   *     where a directory has to be
   */
  public OutputFile file(String relative) throws IOException {
    Path path = folder.resolve(relative);
    Path below = folder.getFileSystem().getPath(relative);
    if (below.isAbsolute() || !below.equals(below.normalize()) || below.startsWith("..")) {
      throw new FileSystemException(path.toString(), null, "the path leads out of the folder");
    }
    checkDirectories(path);
    return new OutputFile(path);
  }

  /** Looks where the directories really are that exist already; the others will be made there. */
  private void checkDirectories(Path path) throws IOException {
    Path start = folder.toAbsolutePath();
    Path existing = path.toAbsolutePath().getParent();
    while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = existing.getParent();
    }
    if (existing == null) {
      return;
    }
    if (existing.startsWith(start)
        && Files.exists(start)
        && !real(existing).startsWith(start.toRealPath())) {
      throw new FileSystemException(
          path.toString(), null, existing + " is a link that leads out of the folder");
    }
    if (!Files.isDirectory(existing)) {
      throw new FileSystemException(path.toString(), null, existing + " is not a directory");
    }
  }

  /** A link to nothing leads nowhere that is in the folder. */
  private static Path real(Path path) throws IOException {
    try {
      return path.toRealPath();
    } catch (NoSuchFileException e) {
      return Path.of("");
    }
  }

  /** Writes a file of the folder, with the directories that it needs. */
  public void write(OutputFile file, byte[] bytes) throws IOException {
    Path parent = file.path().toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    file.write(bytes);
  }
}
