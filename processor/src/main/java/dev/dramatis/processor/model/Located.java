package dev.dramatis.processor.model;

import dev.dramatis.processor.message.SourcePosition;

/**
 * A value with the place where it stands: the value itself where the author wrote it, else the
 * annotation that could have had it.
 */
public record Located<T>(T value, SourcePosition place) {}
