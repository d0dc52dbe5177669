package dev.dramatis.spring.ai;

import dev.dramatis.CharacterSession;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.ai.model.tool.ToolCallingManager;
import org.springframework.ai.model.tool.ToolExecutionResult;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.definition.ToolDefinition;

/**
 * Calls of tools, of which a character answers those whose name the LLM made up. Spring AI alone
 * ends the turn with an exception.
 *
 * <p>The starter puts it around each bean of the type {@link ToolCallingManager}, so a client of
 * the bean {@code ChatClient.Builder} has it. A client that the application builds by itself gets
 * it from the application:
 *
 * <pre>{@code
 * ToolCallingManager calls = new CharacterToolCalls(ToolCallingManager.builder().build());
 *
 * ChatClient.builder(model)
 *     .defaultAdvisors(
 *         characterAdvisor, ToolCallingAdvisor.builder().toolCallingManager(calls).build())
 *     .build();
 * }</pre>
 *
 * <p>Requests without tools of a character stay as they are. Thread-safe if the other one is.
 */
public final class CharacterToolCalls implements ToolCallingManager {

  private final ToolCallingManager calls;

  /**
   * Makes the calls of tools.
   *
   * @param calls makes the calls of those that there are
   */
  public CharacterToolCalls(ToolCallingManager calls) {
    this.calls = Objects.requireNonNull(calls, "calls");
  }

  @Override
  public List<ToolDefinition> resolveToolDefinitions(ToolCallingChatOptions options) {
    return calls.resolveToolDefinitions(options);
  }

  @Override
  public ToolExecutionResult executeToolCalls(Prompt prompt, ChatResponse response) {
    return calls.executeToolCalls(withUnknown(prompt, response), response);
  }

  /** Adds an answer for each unknown name to the tools of a prompt. */
  private static Prompt withUnknown(Prompt prompt, ChatResponse response) {
    if (!(prompt.getOptions() instanceof ToolCallingChatOptions options)
        || options.getToolCallbacks() == null) {
      return prompt;
    }
    List<ToolCallback> tools = new ArrayList<>(options.getToolCallbacks());
    CharacterSession session = session(tools);
    if (session != null) {
      unknownNames(tools, response).forEach(name -> tools.add(new UnknownTool(session, name)));
    }
    return tools.size() == options.getToolCallbacks().size()
        ? prompt
        : new Prompt(prompt.getInstructions(), options.mutate().toolCallbacks(tools).build());
  }

  private static @Nullable CharacterSession session(List<ToolCallback> tools) {
    for (ToolCallback tool : tools) {
      if (tool instanceof CharacterTool ofCharacter) {
        return ofCharacter.session();
      }
    }
    return null;
  }

  private static Set<String> unknownNames(List<ToolCallback> tools, ChatResponse response) {
    Set<String> names = new HashSet<>();
    for (Generation generation : response.getResults()) {
      for (ToolCall call : generation.getOutput().getToolCalls()) {
        names.add(call.name());
      }
    }
    tools.forEach(tool -> names.remove(tool.getToolDefinition().name()));
    return names;
  }
}
