package dev.dramatis.examples.voicehost.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters' tools that the LLM may call.
 *
 * @param allowed the tools, each as {@code character:tool} or {@code character:*}
 * @param timeout the longest wait for one
 */
public record ToolsConfig(List<String> allowed, Duration timeout) {

  static ToolsConfig from(Settings settings) {
    return new ToolsConfig(
        allowed(settings), settings.seconds(Setting.DRAMATIS_TOOL_TIMEOUT_SECONDS));
  }

  /** Checks the form alone; the cast knows which tools there are. */
  private static List<String> allowed(Settings settings) {
    List<String> allowed = new ArrayList<>();
    String named = settings.text(Setting.DRAMATIS_TOOLS).orElse("");
    for (String part : named.split(",", -1)) {
      String entry = part.strip();
      if (!entry.matches("[^\\s;]+:([A-Za-z0-9_-]{1,64}|\\*)|")) {
        throw settings.bad(
            Setting.DRAMATIS_TOOLS,
            named,
            "; it must be characters' ids and their tools with commas between them, such as quiz-show:answer or quiz-show:*");
      }
      if (!entry.isEmpty()) {
        allowed.add(entry);
      }
    }
    return List.copyOf(allowed);
  }
}
