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

  /** Returns an argument, which is valid until the next call. */
  public ToolArgument at(String name) {
    Object value = values.get(name);
    if (value != null || values.containsKey(name)) {
      found++;
    }
    return argument.moveTo(name, value);
  }

  /**
   * Returns true if an argument that was read so far is wrong, or one is given that the tool does
   * not take.
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

  /** Returns the answer to a call whose arguments are wrong. */
  public ToolResult refusal() {
    return ToolResult.of(ToolResult.Outcome.WRONG_ARGUMENTS, faults.sentences());
  }

  /**
   * Returns the host's object of a type.
   *
   * @throws NoSuchElementException if there is none
   */
  public <T> T fromHost(Class<T> type) {
    return optionalFromHost(type)
        .orElseThrow(() -> new NoSuchElementException("the host gives no " + type.getName()));
  }

  /** Returns the host's object of a type, or empty if there is none. */
  public <T> Optional<T> optionalFromHost(Class<T> type) {
    return Optional.ofNullable(type.cast(hostObjects.get(type)));
  }

  /** Returns the answer of a tool that returns nothing. */
  public ToolResult done() {
    return ToolResult.of(ToolResult.Outcome.DONE, "Done.");
  }

  /** Returns the answer of a tool that returned a value. */
  public ToolResult result(@Nullable Object value) {
    return ToolResult.of(ToolResult.Outcome.DONE, ResultText.of(value));
  }
}
