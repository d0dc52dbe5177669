package dev.dramatis.processor.generate;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A text that is the same when no file has changed: two checksums of 32 bits, which the JVM
 * computes without a provider to look up and in code of its own. A digest for cryptography took a
 * twentieth of the whole processor.
 */
final class Digest {

  private Digest() {}

  static String of(List<GeneratedFile> files) {
    CRC32 crc = new CRC32();
    CRC32C other = new CRC32C();
    for (GeneratedFile file : files) {
      for (String text : List.of(file.name(), file.text())) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        crc.update(bytes);
        other.update(bytes);
      }
    }
    return HexFormat.of().toHexDigits(crc.getValue() << Integer.SIZE | other.getValue());
  }
}
