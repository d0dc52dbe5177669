package dev.dramatis.tools.cli.diff;

import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tools.cli.export.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the tools of two states of a character. */
final class Tools {

  private final Map<String, ToolDefinition> before;
  private final Map<String, ToolDefinition> after;
  private final List<Change> changes = new ArrayList<>();

  private Tools(List<ToolDefinition> before, List<ToolDefinition> after) {
    this.before = byName(before);
    this.after = byName(after);
  }

  private static Map<String, ToolDefinition> byName(List<ToolDefinition> tools) {
    return tools.stream().collect(Collectors.toMap(ToolDefinition::name, Function.identity()));
  }

  static List<Change> between(List<ToolDefinition> before, List<ToolDefinition> after) {
    Tools tools = new Tools(before, after);
    TreeSet<String> names = new TreeSet<>(tools.before.keySet());
    names.addAll(tools.after.keySet());
    names.forEach(tools::compare);
    return tools.changes;
  }

  private void compare(String name) {
    ToolDefinition old = before.get(name);
    ToolDefinition now = after.get(name);
    String subject = "tool " + name;
    if (old == null || now == null) {
      changes.add(
          new Change(Aspect.TOOLS, subject, now == null, description(old), description(now)));
      return;
    }
    add(subject + ": description", old, now, ToolDefinition::description);
    add(subject + ": schema", old, now, tool -> JsonText.indented(tool.parameters()));
    add(subject + ": meanwhile", old, now, tool -> String.join(" / ", tool.meanwhile()));
  }

  private static @Nullable String description(@Nullable ToolDefinition tool) {
    return tool == null ? null : tool.description();
  }

  private void add(
      String subject,
      ToolDefinition old,
      ToolDefinition now,
      Function<ToolDefinition, String> part) {
    if (!Objects.equals(part.apply(old), part.apply(now))) {
      changes.add(Change.of(Aspect.TOOLS, subject, part.apply(old), part.apply(now)));
    }
  }
}
