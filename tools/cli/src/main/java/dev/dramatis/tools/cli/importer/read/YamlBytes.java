package dev.dramatis.tools.cli.importer.read;

import dev.dramatis.tools.cli.report.Diagnostics;
import dev.dramatis.tools.cli.report.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of a file as text: UTF-8, as unmute reads it, and nothing else. */
final class YamlBytes {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final Diagnostics diagnostics;

  YamlBytes(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Returns the text, or reports the first byte that is not UTF-8 and returns empty. */
  Optional<String> decode(byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      diagnostics.error(
          endOf(text), "here is a byte that is not UTF-8; save the file in UTF-8, without errors");
      return Optional.empty();
    }
    return Optional.of(withoutMark(text.toString()));
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private Place endOf(CharBuffer text) {
    String[] lines = text.toString().split("\n", -1);
    String last = lines[lines.length - 1];
    return new Place(file, lines.length, last.codePointCount(0, last.length()) + 1);
  }
}
