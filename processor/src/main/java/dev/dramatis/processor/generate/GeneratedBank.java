package dev.dramatis.processor.generate;

import dev.dramatis.processor.model.PointerName;
import java.util.List;
import java.util.Set;

/**
 * All files of a bank.
 *
 * @param index the index's canonical class name
 * @param pointer where other compilations find it
 * @param classes the canonical names of the character classes in it
 * @param digest the same when no file has changed
 */
public record GeneratedBank(
    String index,
    PointerName pointer,
    Set<String> classes,
    String digest,
    List<GeneratedFile> files) {

  /** Returns the bank without what the compiler refuses where another module has its package. */
  public GeneratedBank withoutPointer() {
    String inBucket = pointer.packageName() + ".";
    return new GeneratedBank(
        index,
        pointer,
        classes,
        digest,
        files.stream().filter(file -> !file.name().startsWith(inBucket)).toList());
  }
}
