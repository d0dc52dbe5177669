package dev.dramatis.tools.cli.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file to write. It is written whole or not at all, and a link, a directory or a device that
 * stands in its place stays as it is.
 */
public final class OutputFile {

  private final Path path;

  public OutputFile(Path path) {
    this.path = path;
  }

  public Path path() {
    return path;
  }

  /**
   * Returns whether a file is there already.
   *
   * @throws FileSystemException if something stands there that is not a regular file
   */
  public boolean exists() throws IOException {
    return size().isPresent();
  }

  private Optional<Long> size() throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    if (!attributes.isRegularFile()) {
      String what =
          attributes.isSymbolicLink()
              ? "a link"
              : attributes.isDirectory() ? "a directory" : "a pipe or a device";
      throw new FileSystemException(
          path.toString(), null, what + " stands there; remove it, or write elsewhere");
    }
    return Optional.of(attributes.size());
  }

  /** Returns whether the file is there and has these bytes. */
  public boolean has(byte[] bytes) throws IOException {
    Optional<Long> size = size();
    return size.isPresent()
        && size.get() == bytes.length
        && Arrays.equals(RegularFile.read(path, bytes.length + 1), bytes);
  }

  /** Returns the first characters of the file; what is not UTF-8 among them is U+FFFD. */
  public String start(int most) throws IOException {
    return new String(RegularFile.read(path, most), StandardCharsets.UTF_8);
  }

  /** Creates the file, or replaces it where it exists, in one step. */
  public void write(byte[] bytes) throws IOException {
    boolean replaces = exists();
    Path whole =
        path.resolveSibling(".%016x.tmp".formatted(ThreadLocalRandom.current().nextLong()));
    try {
      Files.write(whole, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (replaces) {
        Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.move(whole, path);
      }
    } finally {
      Files.deleteIfExists(whole);
    }
  }
}
