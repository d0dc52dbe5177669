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

  /** {@return the format in which the bank was generated} */
  int format();

  /**
   * {@return the bank's name, from {@link dev.dramatis.annotation.Bank} or the package of the
   * characters}
   */
  String name();

  /** {@return the number of characters} */
  int size();

  /** {@return the ids, sorted} */
  List<String> ids();

  /** {@return the {@link String#hashCode()} of each id, in the order of {@link #ids()}} */
  int[] idHashes();

  /** {@return the {@link String#hashCode()} of each name, in the order of {@link #ids()}} */
  int[] nameHashes();

  /**
   * {@return every definition, in any order} It throws if one cannot be made, and the registry
   * finds the others one by one.
   */
  default List<CharacterDefinition> definitions() {
    List<CharacterDefinition> definitions = new ArrayList<>();
    for (String id : ids()) {
      definitions.add(Objects.requireNonNull(find(id), id));
    }
    return definitions;
  }

  /**
   * {@return the definition of the character with an id; null if there is none}
   *
   * @param id the stable key
   */
  @Nullable CharacterDefinition find(String id);

  /**
   * {@return the id of the character with a name; null if there is none}
   *
   * @param name the display name, with its case
   */
  @Nullable String idOf(String name);

  /** {@return true if a character of the bank has a template or a greeting} Since format 3. */
  default boolean hasTemplates() {
    return false;
  }

  /**
   * {@return the inputs of a character's template and greetings; null if they have none} The
   * registry calls it once a session. Since format 3.
   *
   * @param id the character's id
   * @param character an instance that {@link #create} returned for the id
   * @param context the session's context
   */
  default @Nullable Object inputs(String id, Object character, PromptContext context) {
    return null;
  }

  /**
   * {@return the persona that the template of a character makes; null if it has none} Since format
   * 3.
   *
   * @param id the character's id
   * @param inputs the result of {@link #inputs}
   */
  default @Nullable String persona(String id, @Nullable Object inputs) {
    return null;
  }

  /**
   * {@return a greeting of a character, drawn by the context; null if it has none} Since format 3.
   *
   * @param id the character's id
   * @param inputs the result of {@link #inputs}
   * @param context the session's context
   */
  default @Nullable String greeting(String id, @Nullable Object inputs, PromptContext context) {
    return null;
  }

  /**
   * {@return the tools of a character in the order of their names} Since format 4.
   *
   * @param id the character's id
   */
  default List<ToolDefinition> tools(String id) {
    return List.of();
  }

  /**
   * Calls a tool of a character. Since format 4.
   *
   * @param id the character's id
   * @param tool the tool's name
   * @param character an instance that {@link #create} returned for the id
   * @param arguments the values of the LLM, and the host objects
   * @return the result; null if the character has no such tool
   * @throws Exception what the tool throws
   */
  default @Nullable ToolResult call(
      String id, String tool, Object character, ToolArguments arguments) throws Exception {
    return null;
  }

  /**
   * {@return a new instance of the character with an id; null if there is none}
   *
   * @param id the character's id
   */
  @Nullable Object create(String id);
}
