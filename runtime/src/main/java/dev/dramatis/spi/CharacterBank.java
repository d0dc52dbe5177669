package dev.dramatis.spi;

import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.PromptContext;
import dev.dramatis.spi.tool.ToolArguments;
import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The characters of one module, as the generated {@code CharacterIndex} gives them to a registry.
 *
 * <p>Generated code implements this interface; hosts use {@link dev.dramatis.CharacterRegistry}.
 * Methods are only ever added, with a default. A look-up loads no character class and makes no
 * other character's definition. Every call makes a new result.
 */
public interface CharacterBank {

  /** The newest format that this runtime reads. */
  int FORMAT = 5;

  /** The oldest format that this runtime reads. */
  int OLDEST_FORMAT = 2;

  /** Returns the format in which the bank was generated. */
  int format();

  /**
   * Returns the bank's name, from {@link dev.dramatis.annotation.Bank} or the package of the
   * characters.
   */
  String name();

  /** Returns the number of characters. */
  int size();

  /** Returns the ids, sorted. */
  List<String> ids();

  /** Returns the {@link String#hashCode()} of each id, in the order of {@link #ids()}. */
  int[] idHashes();

  /** Returns the {@link String#hashCode()} of each name, in the order of {@link #ids()}. */
  int[] nameHashes();

  /**
   * Returns every definition, in any order. It throws if one cannot be made, and the registry finds
   * the others one by one.
   */
  default List<CharacterDefinition> definitions() {
    List<CharacterDefinition> definitions = new ArrayList<>();
    for (String id : ids()) {
      definitions.add(Objects.requireNonNull(find(id), id));
    }
    return definitions;
  }

  /** Returns the definition of the character with an id; null if there is none. */
  @Nullable CharacterDefinition find(String id);

  /** Returns the id of the character with a name; null if there is none. */
  @Nullable String idOf(String name);

  /** Returns true if a character of the bank has a template or a greeting. Since format 3. */
  default boolean hasTemplates() {
    return false;
  }

  /**
   * Returns the inputs of a character's template and greetings; null if they have none. The
   * registry calls it once a session. Since format 3.
   *
   * @param character an instance that {@link #create} returned for the id
   */
  default @Nullable Object inputs(String id, Object character, PromptContext context) {
    return null;
  }

  /**
   * Returns the persona that the template of a character makes; null if it has none. Since format
   * 3.
   *
   * @param inputs the result of {@link #inputs}
   */
  default @Nullable String persona(String id, @Nullable Object inputs) {
    return null;
  }

  /**
   * Returns a greeting of a character, drawn by the context; null if it has none. Since format 3.
   *
   * @param inputs the result of {@link #inputs}
   */
  default @Nullable String greeting(String id, @Nullable Object inputs, PromptContext context) {
    return null;
  }

  /** Returns the tools of a character in the order of their names. Since format 4. */
  default List<ToolDefinition> tools(String id) {
    return List.of();
  }

  /**
   * Calls a tool of a character; null if the character has no such tool. It throws what the tool
   * throws. Since format 4.
   *
   * @param character an instance that {@link #create} returned for the id
   */
  default @Nullable ToolResult call(
      String id, String tool, Object character, ToolArguments arguments) throws Exception {
    return null;
  }

  /** Returns a new instance of the character with an id; null if there is none. */
  @Nullable Object create(String id);
}
