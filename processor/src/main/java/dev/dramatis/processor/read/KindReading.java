package dev.dramatis.processor.read;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.model.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What an annotation type is as a kind.
 *
 * @param kind empty where it is none, or binds wrongly
 * @param issues what there is to report about it and about the kinds inside it
 * @param unreported what is wrong with it where it is in no source, for those that use it
 */
public record KindReading(Optional<Kind> kind, List<Issue> issues, List<String> unreported) {

  static KindReading none() {
    return new KindReading(Optional.empty(), List.of(), List.of());
  }
}
