package dev.dramatis.processor.model;

import dev.dramatis.spi.CharacterBank;
import java.util.List;

/**
 * A bank that this compile sees: in a jar or a folder, or in the output of an earlier compile.
 *
 * @param format the format in which it was generated
 * @param name the bank's name
 * @param index the index's canonical class name
 * @param digest of its generated files
 * @param pointer where it was found
 * @param module the name of the module that has it; empty on the class path
 */
public record VisibleBank(
    int format,
    String name,
    String index,
    String digest,
    List<Entry> entries,
    PointerName pointer,
    String module) {

  /** One of its characters; {@code type} is the canonical name of the class. */
  public record Entry(String id, String name, String type) {}

  /** Returns whether the runtime of this processor's version reads its format. */
  public boolean isReadable() {
    return format >= CharacterBank.OLDEST_FORMAT && format <= CharacterBank.FORMAT;
  }

  /** Returns whether a host may mean it by a word: its name, its package or its index. */
  public boolean isCalled(String word) {
    return word.equals(name) || word.equals(packageName()) || word.equals(index);
  }

  /** Returns the bank with other characters. */
  public VisibleBank with(List<Entry> others) {
    return new VisibleBank(format, name, index, digest, others, pointer, module);
  }

  /** The package of the index. */
  public String packageName() {
    return index.substring(0, index.lastIndexOf('.'));
  }
}
