package dev.dramatis.spring.ai;

import dev.dramatis.CharacterSession;
import dev.dramatis.tool.ToolDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.ai.tool.ToolCallback;

/** The tools of a session, in the options of a prompt. */
final class CharacterTools {

  private CharacterTools() {}

  /**
   * Returns a prompt that also offers the tools of the turn's session. A prompt for a model without
   * tools stays as it is.
   *
   * @throws IllegalArgumentException if the application has a tool of the same name
   */
  static Prompt offered(ToolTurn turn, Prompt prompt) {
    CharacterSession session = turn.session();
    if (session.tools().isEmpty()
        || !(prompt.getOptions() instanceof ToolCallingChatOptions options)) {
      return prompt;
    }
    List<ToolCallback> own = options.getToolCallbacks();
    List<ToolCallback> tools = own == null ? new ArrayList<>() : new ArrayList<>(own);
    requireOtherNames(session, tools);
    for (ToolDefinition tool : session.tools()) {
      tools.add(new CharacterTool(turn, tool));
    }
    return new Prompt(prompt.getInstructions(), options.mutate().toolCallbacks(tools).build());
  }

  private static void requireOtherNames(CharacterSession session, List<ToolCallback> own) {
    Set<String> names = new HashSet<>();
    own.forEach(tool -> names.add(tool.getToolDefinition().name()));
    for (ToolDefinition tool : session.tools()) {
      if (names.contains(tool.name())) {
        String id = session.character().id();
        throw new IllegalArgumentException(
            "the application and the character %s both have a tool %s; rename the application's, or do not allow %s:%s"
                .formatted(id, tool.name(), id, tool.name()));
      }
    }
  }
}
