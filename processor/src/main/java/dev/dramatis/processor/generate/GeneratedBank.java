package dev.dramatis.processor.generate;

import dev.dramatis.processor.model.PointerName;
import java.util.List;

/**
 * All files of a bank.
 *
 * @param index the index's canonical class name
 * @param pointer what tells other compilations of it
 * @param digest the same when no file has changed
 */
public record GeneratedBank(
    String index, PointerName pointer, String digest, List<GeneratedFile> files) {

  /** The bank less what the compiler refuses where another module has its package. */
  public GeneratedBank withoutPointer() {
    String inBucket = pointer.packageName() + ".";
    return new GeneratedBank(
        index,
        pointer,
        digest,
        files.stream().filter(file -> !file.name().startsWith(inBucket)).toList());
  }
}
