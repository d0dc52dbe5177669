package dev.dramatis.processor.read;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.model.Cast;
import java.util.List;

/**
 * A cast as far as it could be read.
 *
 * @param issues what there is to report about the characters and kinds that were read
 * @param isComplete whether every kind and character could be read, and no type that it is made of
 *     is missing, which another processor may have yet to generate
 */
public record CastReading(Cast cast, List<Issue> issues, boolean isComplete) {}
