package dev.dramatis.examples.langchain4j;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.dramatis.CharacterSession;
import dev.dramatis.tool.ToolResult;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.service.tool.ToolExecutionResult;
import dev.langchain4j.service.tool.ToolExecutor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls of the tools of a session, with the arguments that an LLM wrote. */
record CharacterToolExecutor(CharacterSession session, ToolTimeLimit limit)
    implements ToolExecutor {

  /** Keeps each digit of a decimal, and takes nothing after the object. */
  private static final ObjectReader ARGUMENTS =
      new ObjectMapper()
          .readerFor(new TypeReference<Map<String, Object>>() {})
          .with(
              DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @Override
  public String execute(ToolExecutionRequest request, Object memoryId) {
    return call(request).text();
  }

  @Override
  public ToolExecutionResult executeWithContext(
      ToolExecutionRequest request, InvocationContext context) {
    ToolResult result = call(request);
    return ToolExecutionResult.builder()
        .resultText(result.text())
        .isError(result.outcome() != ToolResult.Outcome.DONE)
        .build();
  }

  private ToolResult call(ToolExecutionRequest request) {
    try {
      return limit.call(session, request.name(), parsed(request.arguments()));
    } catch (JsonProcessingException e) {
      return ToolResult.noJsonObject(request.name());
    }
  }

  /** Returns true if the arguments of a call are a JSON object. */
  static boolean areObject(@Nullable String arguments) {
    try {
      return arguments != null && ARGUMENTS.readValue(arguments) != null;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /** Some servers send no text or {@code null} for a call without arguments. */
  private static Map<String, Object> parsed(@Nullable String arguments)
      throws JsonProcessingException {
    if (arguments == null || arguments.isBlank()) {
      return Map.of();
    }
    Map<String, Object> values = ARGUMENTS.readValue(arguments);
    return values == null ? Map.of() : values;
  }
}
