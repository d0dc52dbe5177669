package dev.dramatis.tool;

import java.util.List;
import java.util.Objects;

/**
 * A tool of a character, as a host offers it to an LLM. Immutable.
 *
 * @param name the name, which matches {@code [a-zA-Z0-9_-]{1,64}}
 * @param description what the tool does, for the LLM
 * @param parameters the JSON Schema of the arguments, an object. Its keywords are those that the
 *     common LLM servers accept: an optional argument is not in {@code required}, each {@code type}
 *     is one word, and there is no {@code $schema}, {@code $ref}, {@code pattern} or {@code
 *     format}.
 * @param isStrict true if the schema is also in OpenAI's strict form, so that a host may send
 *     {@code "strict": true} with it
 * @param parameterNames the names of the arguments, in their order
 * @param meanwhile the texts of which the character says one while the tool runs, word for word
 */
public record ToolDefinition(
    String name,
    String description,
    String parameters,
    boolean isStrict,
    List<String> parameterNames,
    List<String> meanwhile) {

  /**
   * Makes a definition, and copies its lists.
   *
   * @param name as the LLM calls the tool
   * @param description for the LLM
   * @param parameters the JSON Schema, an object
   * @param isStrict true for a schema in OpenAI's strict form
   * @param parameterNames without null
   * @param meanwhile without null; empty for a character that says nothing
   */
  public ToolDefinition {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(parameters, "parameters");
    parameterNames = List.copyOf(parameterNames);
    meanwhile = List.copyOf(meanwhile);
  }
}
