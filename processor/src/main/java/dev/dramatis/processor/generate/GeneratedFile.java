package dev.dramatis.processor.generate;

/**
 * A file to be written.
 *
 * @param name a qualified class name, or a resource's path
 * @param isSource whether it is a class or a resource
 * @param text with {@code \n} for line ends; ASCII in a class, in a resource for UTF-8
 */
public record GeneratedFile(String name, boolean isSource, String text) {}
