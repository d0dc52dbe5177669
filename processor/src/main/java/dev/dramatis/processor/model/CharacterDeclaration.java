package dev.dramatis.processor.model;

import com.palantir.javapoet.ClassName;
import dev.dramatis.character.Listed;
import dev.dramatis.character.Need;
import dev.dramatis.character.TemplateText;
import dev.dramatis.character.TemplateText.Placeholder;
import dev.dramatis.instructions.ConstantInstructions;
import dev.dramatis.instructions.TemplateInstructions;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.BoundValue.RecordValue;
import dev.dramatis.processor.model.BoundValue.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A character class as its author declared it, right or wrong.
 *
 * @param type the class
 * @param binaryName the class's binary name, which says who a message is about
 * @param classShape whether and how it can be instantiated
 * @param isPromptGenerator whether it makes its prompt itself
 * @param description null where none is written; a blank one is one
 * @param comment null where none is written; an empty one is one
 * @param order null where none is written
 * @param voices, instructions, traits the records that its annotations bind, by the annotations'
 *     names
 * @param inputs what fills its template and greetings; null if it names none
 * @param declaredNeeds the needs that its class and what that inherits from declare
 * @param greetings the texts with which it begins
 * @param tools the methods that the LLM may call, by their names
 * @param nearTools the methods that look like tools and are none
 */
public record CharacterDeclaration(
    ClassName type,
    String binaryName,
    ClassShape classShape,
    boolean isPromptGenerator,
    Located<String> name,
    Located<String> id,
    @Nullable Located<String> description,
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
    @Nullable InputsType inputs,
    List<Need> declaredNeeds,
    List<Located<String>> greetings,
    List<ToolDeclaration> tools,
    List<ToolFault> nearTools,
    SourcePosition place) {

  private static final ClassName TEMPLATE = ClassName.get(TemplateInstructions.class);
  private static final ClassName CONSTANT = ClassName.get(ConstantInstructions.class);

  /** The class's name as its author says it: {@code Outer.Inner} without the package. */
  public String simpleName() {
    return classShape.simpleName();
  }

  /** Returns the text of its template; null if it has none, or no text. */
  public @Nullable Located<String> template() {
    return textOf(TEMPLATE);
  }

  /**
   * Returns what it asks the host for, each type once, the required ones first: what its class, its
   * kinds and its inputs declare.
   */
  public List<Need> needs() {
    List<Need> all = new ArrayList<>(declaredNeeds);
    for (RecordValue single : bound()) {
      all.addAll(single.kind().needs());
    }
    needOfInputs().ifPresent(all::add);
    SortedMap<String, Need> required = new TreeMap<>();
    SortedMap<String, Need> optional = new TreeMap<>();
    for (Need need : all) {
      (need.isOptional() ? optional : required).put(need.className(), need);
    }
    optional.keySet().removeAll(required.keySet());
    List<Need> needs = new ArrayList<>(required.values());
    needs.addAll(optional.values());
    return needs;
  }

  /** A host object that fills texts is optional where every placeholder has a default. */
  private Optional<Need> needOfInputs() {
    if (inputs == null || inputs.type() == null || !inputs.isOfHost()) {
      return Optional.empty();
    }
    String name = inputs.type().reflectionName();
    boolean isOptional =
        texts().stream()
            .flatMap(text -> TemplateText.parse(text.value()).parts().stream())
            .noneMatch(part -> part instanceof Placeholder each && each.fallback() == null);
    return Optional.of(isOptional ? Need.optional(name) : Need.required(name));
  }

  /** Returns the texts that may have placeholders: its template and its greetings. */
  public List<Located<String>> texts() {
    return Stream.concat(Stream.ofNullable(template()), greetings.stream()).toList();
  }

  /** Returns true if its texts are filled with values. */
  public boolean hasInputs() {
    return hasTemplates() && inputs != null && inputs.type() != null;
  }

  /** Returns true if generated code makes texts of its sessions. */
  public boolean hasTemplates() {
    return !texts().isEmpty();
  }

  /** Returns the tools that generated code can call; of those with one name, the first. */
  public List<ToolDeclaration> callableTools() {
    if (tools.isEmpty()) {
      return tools;
    }
    Set<String> names = new HashSet<>();
    return tools.stream()
        .filter(tool -> tool.isCallable() && names.add(tool.name().value()))
        .toList();
  }

  /** Returns its constant prompt; null if it has none, or no text. */
  public @Nullable Located<String> constantText() {
    return textOf(CONSTANT);
  }

  private @Nullable Located<String> textOf(ClassName record) {
    for (RecordValue value : instructions) {
      if (value.kind().record().equals(record)
          && value.values().get(0) instanceof Scalar scalar
          && scalar.value() instanceof String text) {
        return new Located<>(text, scalar.place());
      }
    }
    return null;
  }

  /** Every record that its annotations bind. */
  public List<RecordValue> bound() {
    List<RecordValue> bound = new ArrayList<>(voices);
    bound.addAll(instructions);
    bound.addAll(traits);
    return bound;
  }

  /** How many values its definition is made of, by which generated classes are kept small. */
  public int weight() {
    int weight = languages.size() + tags.size();
    for (RecordValue single : bound()) {
      weight += single.weight();
    }
    return weight;
  }

  /** Returns whether clients see the character. */
  public boolean isListed() {
    return listed == Listed.YES;
  }

  public boolean allows(String messageId) {
    for (Located<String> id : allow) {
      if (id.value().equals(messageId)) {
        return true;
      }
    }
    return false;
  }
}
