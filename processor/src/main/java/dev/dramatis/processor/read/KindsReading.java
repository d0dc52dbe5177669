package dev.dramatis.processor.read;

import dev.dramatis.processor.message.Issue;
import java.util.List;

/**
 * What was found about the kinds of a module.
 *
 * @param isComplete whether every one of them could be read
 */
public record KindsReading(List<Issue> issues, boolean isComplete) {}
