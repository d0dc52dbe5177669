package dev.dramatis.examples.langchain4j;

import dev.dramatis.CharacterSession;
import dev.dramatis.tool.ToolDefinition;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.tool.BeforeToolExecution;
import dev.langchain4j.service.tool.ToolProvider;
import dev.langchain4j.service.tool.ToolProviderRequest;
import dev.langchain4j.service.tool.ToolProviderResult;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tools of the character that an AI service speaks as. The session comes with the call, as it
 * does for the {@link CharacterPrompt}.
 *
 * <p>LangChain4j tells its strategy for unknown names the request alone. So the session of a call
 * is kept while its thread makes the call. Thread-safe.
 */
final class CharacterTools implements ToolProvider {

  private static final ThreadLocal<@Nullable CharacterSession> CALLER = new ThreadLocal<>();

  private final ToolTimeLimit limit;

  private CharacterTools(ToolTimeLimit limit) {
    this.limit = limit;
  }

  /**
   * Gives an AI service the tools. It must not make calls concurrently, because those of one answer
   * are made in its order.
   *
   * @param limit the longest that a turn waits for a tool
   */
  static <T> AiServices<T> offer(AiServices<T> service, Duration limit) {
    CharacterTools tools = new CharacterTools(new ToolTimeLimit(limit));
    return service
        .toolProvider(tools)
        .beforeToolExecution(tools::begin)
        .hallucinatedToolNameStrategy(tools::unknown)
        .afterToolExecution(execution -> CALLER.remove())
        .chatRequestTransformer(ReadableCalls::of);
  }

  @Override
  public ToolProviderResult provideTools(ToolProviderRequest request) {
    CharacterSession session = CharacterPrompt.session(request.invocationContext());
    ToolProviderResult.Builder offered = ToolProviderResult.builder();
    for (ToolDefinition tool : session.tools()) {
      offered.add(specification(tool), new CharacterToolExecutor(session, limit));
    }
    return offered.build();
  }

  /** Returns a tool as LangChain4j describes it to an LLM, with each keyword of its schema. */
  static ToolSpecification specification(ToolDefinition tool) {
    return ToolSpecification.fromJson("{\"parameters\":" + tool.parameters() + "}").toBuilder()
        .name(tool.name())
        .description(tool.description())
        .strict(tool.isStrict())
        .build();
  }

  private void begin(BeforeToolExecution execution) {
    CharacterSession session = CharacterPrompt.session(execution.invocationContext());
    CALLER.set(session);
    Meanwhile words = CharacterPrompt.words(execution.invocationContext());
    if (words != null) {
      session.tools().stream()
          .filter(tool -> tool.name().equals(execution.request().name()))
          .forEach(words::before);
    }
  }

  private ToolExecutionResultMessage unknown(ToolExecutionRequest request) {
    CharacterSession session = CALLER.get();
    if (session == null) {
      throw new IllegalStateException("there is no call on this thread");
    }
    return ToolExecutionResultMessage.from(request, session.call(request.name(), Map.of()).text());
  }
}
