package dev.dramatis.processor.model;

import com.palantir.javapoet.ClassName;
import dev.dramatis.character.Listed;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A character class as its author declared it, right or wrong.
 *
 * @param type the class
 * @param binaryName the class's binary name, which says who a message is about
 * @param classShape whether and how it can be instantiated
 * @param isPromptGenerator whether it makes its prompt itself
 * @param comment null where none is written; an empty one is one
 * @param order null where none is written
 * @param voices, instructions, traits the records that its annotations bind, by the annotations'
 *     names
 */
public record CharacterDeclaration(
    ClassName type,
    String binaryName,
    ClassShape classShape,
    boolean isPromptGenerator,
    Located<String> name,
    Located<String> id,
    List<Located<String>> languages,
    List<Located<String>> tags,
    @Nullable String comment,
    Listed listed,
    @Nullable Integer order,
    boolean hasHouseRules,
    List<Located<String>> allow,
    List<RecordValue> voices,
    List<RecordValue> instructions,
    List<RecordValue> traits,
    SourcePosition place) {

  /** The class's name as its author says it: {@code Outer.Inner} without the package. */
  public String simpleName() {
    return classShape.simpleName();
  }

  /** Every record that its annotations bind. */
  public List<RecordValue> bound() {
    return Stream.of(voices, instructions, traits).flatMap(List::stream).toList();
  }

  /** How many values its definition is made of, by which generated classes are kept small. */
  public int weight() {
    return languages.size() + tags.size() + bound().stream().mapToInt(RecordValue::weight).sum();
  }

  /** Returns whether clients see the character. */
  public boolean isListed() {
    return listed == Listed.YES;
  }

  public boolean allows(String messageId) {
    return allow.stream().anyMatch(id -> id.value().equals(messageId));
  }
}
