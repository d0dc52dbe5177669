package dev.dramatis.spi.tool;

import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolResult;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call, or the members of an object among them. Generated code reads each with
 * {@link #at}; then {@link #areWrong} tells whether all of them are right. Not thread-safe.
 */
public final class ToolArguments {

  private final String tool;
  private final Map<?, ?> values;
  private final List<String> names;
  private final ArgumentFaults faults;
  private final Map<Class<?>, Object> hostObjects;
  private final @Nullable ToolArgument parent;
  private final ToolArgument argument;
  private int found;

  /**
   * Makes the arguments of a call. A registry calls it.
   *
   * @param tool the tool that is called
   * @param values what a JSON parser made of the arguments, by name
   * @param hostObjects those that meet the character's needs
   */
  public ToolArguments(
      ToolDefinition tool, Map<String, ?> values, Map<Class<?>, Object> hostObjects) {
    this(tool.name(), values, tool.parameterNames(), new ArgumentFaults(), hostObjects, null);
  }

  private ToolArguments(
      String tool,
      Map<?, ?> values,
      List<String> names,
      ArgumentFaults faults,
      Map<Class<?>, Object> hostObjects,
      @Nullable ToolArgument parent) {
    this.tool = tool;
    this.values = values;
    this.names = names;
    this.faults = faults;
    this.hostObjects = hostObjects;
    this.parent = parent;
    this.argument = new ToolArgument(this, faults, parent);
  }

  /** Returns the members of an object. */
  ToolArguments inside(ToolArgument parent, Map<?, ?> members, List<String> memberNames) {
    return new ToolArguments(tool, members, memberNames, faults, hostObjects, parent);
  }

  /**
   * {@return an argument, which is valid until the next call}
   *
   * @param name the name of a parameter or of a record's component
   */
  public ToolArgument at(String name) {
    Object value = values.get(name);
    if (value != null || values.containsKey(name)) {
      found++;
    }
    return argument.moveTo(name, value);
  }

  /**
   * {@return true if an argument that was read so far is wrong, or one is given that the tool does
   * not take}
   */
  public boolean areWrong() {
    if (found < values.size()) {
      addUnknown();
    }
    return !faults.isEmpty();
  }

  private void addUnknown() {
    for (Object name : values.keySet()) {
      if (faults.isFull()) {
        break;
      }
      if (name instanceof String text && !names.contains(text)) {
        faults.add(
            parent == null
                ? ArgumentSentences.noArgument(text, tool, names)
                : ArgumentSentences.noMember(text, parent.path(), names));
      }
    }
    found = values.size();
  }

  /** {@return the answer to a call whose arguments are wrong} */
  public ToolResult refusal() {
    return ToolResult.of(ToolResult.Outcome.WRONG_ARGUMENTS, faults.sentences());
  }

  /**
   * {@return the host's object of a type}
   *
   * @param <T> the type of the object
   * @param type the exact type under which the host gave it
   * @throws NoSuchElementException if there is none
   */
  public <T> T fromHost(Class<T> type) {
    return optionalFromHost(type)
        .orElseThrow(() -> new NoSuchElementException("the host gives no " + type.getName()));
  }

  /**
   * {@return the host's object of a type, or empty if there is none}
   *
   * @param <T> the type of the object
   * @param type the exact type under which the host gave it
   */
  public <T> Optional<T> optionalFromHost(Class<T> type) {
    return Optional.ofNullable(type.cast(hostObjects.get(type)));
  }

  /** {@return the answer of a tool that returns nothing} */
  public ToolResult done() {
    return ToolResult.of(ToolResult.Outcome.DONE, "Done.");
  }

  /**
   * {@return the answer of a tool that returned a value}
   *
   * @param value the result of the tool's method; null for none
   */
  public ToolResult result(@Nullable Object value) {
    return ToolResult.of(ToolResult.Outcome.DONE, ResultText.of(value));
  }
}
