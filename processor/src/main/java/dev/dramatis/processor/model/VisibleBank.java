package dev.dramatis.processor.model;

import java.util.List;

/**
 * A bank that this compile sees: in a jar or a folder, or in the output of an earlier compile.
 *
 * @param name the bank's name
 * @param index the index's canonical class name
 * @param digest of its generated files
 * @param pointer where it was found
 * @param module the name of the module that has it; empty on the class path
 */
public record VisibleBank(
    String name,
    String index,
    String digest,
    List<Entry> entries,
    PointerName pointer,
    String module) {

  /** One of its characters; {@code type} is the canonical name of the class. */
  public record Entry(String id, String name, String type) {}

  /** The package of the index. */
  public String packageName() {
    return index.substring(0, index.lastIndexOf('.'));
  }
}
