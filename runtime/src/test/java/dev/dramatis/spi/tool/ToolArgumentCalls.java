package dev.dramatis.spi.tool;

import dev.dramatis.tool.ToolDefinition;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls of a tool with one argument, {@code guests}. */
final class ToolArgumentCalls {

  private ToolArgumentCalls() {}

  static ToolArguments arguments(Map<String, ?> values, String... names) {
    ToolDefinition tool =
        new ToolDefinition("bookTable", "Books.", "{}", false, List.of(names), List.of());
    return new ToolArguments(tool, values, Map.of());
  }

  /** Returns what was read as a text, or what the LLM reads about it. */
  static String answer(@Nullable Object value, Function<ToolArgument, ?> read) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("guests", value);
    ToolArguments arguments = arguments(Collections.unmodifiableMap(values), "guests");
    Object taken = read.apply(arguments.at("guests"));
    return arguments.areWrong() ? arguments.refusal().text() : String.valueOf(taken);
  }
}
