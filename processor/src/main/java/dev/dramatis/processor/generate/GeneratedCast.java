package dev.dramatis.processor.generate;

/**
 * The class of a host's cast.
 *
 * @param digest the same when the class has not changed
 */
public record GeneratedCast(GeneratedFile file, String digest) {}
