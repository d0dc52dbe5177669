package dev.dramatis.processor.read;

import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.model.CharacterDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * What a class with {@code @Character} declares.
 *
 * @param declaration empty if a value or a kind cannot be read, which is an issue
 * @param unreadableId the id of a character that cannot be read, where that can
 * @param issues what there is to report about it and its kinds
 */
record CharacterReading(
    Optional<CharacterDeclaration> declaration, Optional<String> unreadableId, List<Issue> issues) {

  static CharacterReading unreadable(Issue issue) {
    return new CharacterReading(Optional.empty(), Optional.empty(), List.of(issue));
  }
}
