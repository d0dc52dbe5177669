package dev.dramatis.spi.packed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The definitions of a large cast, in one resource in the package of its index. To make them one by
 * one would load every generated class. Not thread-safe.
 *
 * <p>The file begins with the length of the rest in bytes, and a colon. Each definition is its
 * length in bytes, a colon, and its {@link DefinitionText} in UTF-8.
 */
public final class DefinitionFile {

  /** The bound for the first allocation: the length in a file may be wrong. */
  private static final int FIRST_READ = 1 << 22;

  private final byte[] bytes;
  private final SharedTexts shared;
  private int at;

  /**
   * Opens the file of an index.
   *
   * @param index the generated index; the file is in its package
   * @throws IllegalStateException if it is missing, or has another length than it states
   * @throws UncheckedIOException if it cannot be read
   */
  public DefinitionFile(Class<?> index) {
    String name = nameFor(index.getSimpleName());
    try (InputStream in = index.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource " + name + " is missing; package it in the folder of the class");
      }
      bytes = all(in, name);
      shared = new SharedTexts(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the bytes of the file. The known length halves the memory that this needs. */
  private static byte[] all(InputStream in, String name) throws IOException {
    int length = length(in);
    byte[] bytes = new byte[Math.max(0, Math.min(length, FIRST_READ))];
    int read = in.readNBytes(bytes, 0, bytes.length);
    while (read == bytes.length && read < length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(length, bytes.length * 2L));
      read += in.readNBytes(bytes, read, bytes.length - read);
    }
    if (read != length || in.read() >= 0) {
      throw new IllegalStateException(
          "the resource " + name + " beside it is not as long as it was written");
    }
    return bytes;
  }

  /** Returns the length; -1 if there is none. */
  private static int length(InputStream in) throws IOException {
    long length = -1;
    int digit = in.read();
    while (digit >= '0' && digit <= '9' && length < Integer.MAX_VALUE) {
      length = Math.max(0, length) * 10 + digit - '0';
      digit = in.read();
    }
    return digit == ':' && length < Integer.MAX_VALUE ? (int) length : -1;
  }

  /**
   * {@return the file's name; the file is in the package of the index}
   *
   * @param index the simple name of the index
   */
  public static String nameFor(String index) {
    return index + ".definitions";
  }

  /**
   * {@return the ids of all definitions, in their order}
   *
   * @throws IllegalStateException if the file does not match its reader
   */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (DefinitionText definition = next(); definition != null; definition = next()) {
      ids.add(definition.id());
    }
    return ids;
  }

  /**
   * {@return the next definition; null if there is none}
   *
   * @throws IllegalStateException if the file does not match its reader
   */
  public @Nullable DefinitionText next() {
    if (at == bytes.length) {
      return null;
    }
    DefinitionText definition = new DefinitionText(bytes, at, shared).part();
    at = definition.end();
    return definition;
  }
}
