package dev.dramatis.processor.generate;

import java.util.List;

/**
 * All files of a bank.
 *
 * @param index the index's canonical class name
 * @param digest the same when no file has changed
 */
public record GeneratedBank(String index, String digest, List<GeneratedFile> files) {}
