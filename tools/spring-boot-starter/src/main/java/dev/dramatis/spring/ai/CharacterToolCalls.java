package dev.dramatis.spring.ai;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.AssistantMessage.ToolCall;
import org.springframework.ai.chat.messages.Message;
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
 * ends the turn with an exception. Arguments that are no JSON object stand as {@code {}} in the
 * next request, because some LLM servers refuse it otherwise.
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
    if (!(prompt.getOptions() instanceof ToolCallingChatOptions options)
        || options.getToolCallbacks() == null) {
      return calls.executeToolCalls(prompt, response);
    }
    List<ToolCallback> tools = new ArrayList<>(options.getToolCallbacks());
    ToolTurn turn = turn(tools);
    if (turn == null) {
      return calls.executeToolCalls(prompt, response);
    }
    response.getResults().forEach(each -> turn.heard(each.getOutput().getText()));
    unknownNames(tools, response).forEach(name -> tools.add(new UnknownTool(turn.session(), name)));
    Prompt answered =
        new Prompt(prompt.getInstructions(), options.mutate().toolCallbacks(tools).build());
    return readable(calls.executeToolCalls(answered, response));
  }

  private static @Nullable ToolTurn turn(List<ToolCallback> tools) {
    for (ToolCallback tool : tools) {
      if (tool instanceof CharacterTool ofCharacter) {
        return ofCharacter.turn();
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

  /** Some LLM servers refuse a history with arguments that are no JSON object. */
  private static ToolExecutionResult readable(ToolExecutionResult result) {
    List<Message> history =
        result.conversationHistory().stream().map(CharacterToolCalls::readable).toList();
    return ToolExecutionResult.builder()
        .conversationHistory(history)
        .returnDirect(result.returnDirect())
        .build();
  }

  private static Message readable(Message message) {
    if (!(message instanceof AssistantMessage answer)
        || answer.getToolCalls().stream().allMatch(CharacterToolCalls::isReadable)) {
      return message;
    }
    return answer
        .mutate()
        .toolCalls(answer.getToolCalls().stream().map(CharacterToolCalls::readable).toList())
        .build();
  }

  private static ToolCall readable(ToolCall call) {
    return isReadable(call) ? call : new ToolCall(call.id(), call.type(), call.name(), "{}");
  }

  private static boolean isReadable(ToolCall call) {
    return CharacterTool.areObject(call.arguments());
  }
}
