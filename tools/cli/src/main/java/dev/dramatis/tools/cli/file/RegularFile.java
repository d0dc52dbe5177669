package dev.dramatis.tools.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads a file that has an end, whatever its size claims. */
public final class RegularFile {

  private RegularFile() {}

  /**
   * Reads the first bytes of a file, without waiting for a pipe or a device.
   *
   * @param most how many bytes are read at most
   */
  public static byte[] read(Path file, int most) throws IOException {
    check(file);
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    }
  }

  private static void check(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new FileSystemException(file.toString(), null, "it is a directory");
    }
    if (!attributes.isRegularFile()) {
      throw new FileSystemException(
          file.toString(), null, "it is a pipe or a device; save its content as a file");
    }
  }
}
