package dev.dramatis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The deflated text of a prompt, as a saved conversation holds it: zlib in base64url. */
final class DeflatedPrompt {

  /** The size of the longest prompt that is saved, in bytes of UTF-8. */
  static final int MOST_BYTES = 1 << 20;

  private static final int FIRST_BUFFER = 8192;
  private static final String DAMAGED = "has a damaged prompt";

  private DeflatedPrompt() {}

  /** Returns true for a prompt that {@link #inflate} would refuse. */
  static boolean isTooLong(String prompt) {
    return prompt.length() > MOST_BYTES / 3 && prompt.getBytes(UTF_8).length > MOST_BYTES;
  }

  static String deflate(String prompt) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(prompt.getBytes(UTF_8));
      deflater.finish();
      byte[] bytes = new byte[FIRST_BUFFER];
      int size = deflater.deflate(bytes);
      while (!deflater.finished()) {
        bytes = size == bytes.length ? Arrays.copyOf(bytes, 2 * size) : bytes;
        size += deflater.deflate(bytes, size, bytes.length - size);
      }
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, size));
    } finally {
      deflater.end();
    }
  }

  /**
   * Returns the prompt.
   *
   * @throws TicketException if the text is damaged or inflates to more than {@link #MOST_BYTES}
   */
  static String inflate(String deflated) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(Base64.getUrlDecoder().decode(deflated));
      byte[] bytes = new byte[FIRST_BUFFER];
      int size = 0;
      while (!inflater.finished()) {
        if (size > MOST_BYTES) {
          throw TicketException.of("has a prompt of more than %s bytes".formatted(MOST_BYTES));
        }
        if (size == bytes.length) {
          bytes = Arrays.copyOf(bytes, Math.min(2 * size, MOST_BYTES + 1));
        }
        int more = inflater.inflate(bytes, size, bytes.length - size);
        if (more == 0 && !inflater.finished()) {
          throw TicketException.of(DAMAGED);
        }
        size += more;
      }
      return new String(bytes, 0, size, UTF_8);
    } catch (DataFormatException | IllegalArgumentException notShown) {
      throw TicketException.of(DAMAGED);
    } finally {
      inflater.end();
    }
  }
}
