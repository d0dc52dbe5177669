package dev.dramatis.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All definitions of a large cast, one after the other: a resource beside its index, because
 * reading them one by one would load every generated class. Not thread-safe.
 *
 * <p>The file begins with the length of all that follows in bytes, and a colon. Each definition is
 * its length in bytes, a colon, and its {@link DefinitionText} in UTF-8.
 */
public final class DefinitionFile {

  private final byte[] bytes;
  private final SharedTexts shared;
  private int at;

  /**
   * Opens the file of an index.
   *
   * @throws IllegalStateException if it is missing, or is not as long as it says
   * @throws UncheckedIOException if it cannot be read
   */
  public DefinitionFile(Class<?> index) {
    String name = nameFor(index.getSimpleName());
    try (InputStream in = index.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource " + name + " is missing beside it; keep it where the class is");
      }
      bytes = all(in, name);
      shared = new SharedTexts(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Knowing the length spares half of the memory that is needed to read on and on. */
  private static byte[] all(InputStream in, String name) throws IOException {
    byte[] bytes = new byte[length(in)];
    if (in.readNBytes(bytes, 0, bytes.length) < bytes.length || in.read() >= 0) {
      throw new IllegalStateException(
          "the resource " + name + " beside it is not as long as it was written");
    }
    return bytes;
  }

  private static int length(InputStream in) throws IOException {
    int length = 0;
    for (int digit = in.read(); digit >= '0' && digit <= '9'; digit = in.read()) {
      length = length * 10 + digit - '0';
    }
    return length;
  }

  /** The file's name, which stands in the package of the index. */
  public static String nameFor(String index) {
    return index + ".definitions";
  }

  /** The ids of all definitions, in their order. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (DefinitionText definition = next(); definition != null; definition = next()) {
      ids.add(definition.id());
    }
    return ids;
  }

  /** The next definition; null if there is none. */
  public @Nullable DefinitionText next() {
    if (at == bytes.length) {
      return null;
    }
    int length = 0;
    for (byte b = bytes[at++]; b != ':'; b = bytes[at++]) {
      length = length * 10 + b - '0';
    }
    int start = at;
    at += length;
    return new DefinitionText(bytes, start, shared);
  }
}
