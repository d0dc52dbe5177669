package dev.dramatis.examples.langchain4j;

import dev.dramatis.CharacterSession;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.invocation.InvocationParameters;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A transformer that appends the character's system prompt to the system message of an AI service.
 * LangChain4j renders no template after it, so braces of the prompt stay.
 */
final class CharacterPrompt implements BiFunction<@Nullable String, InvocationContext, String> {

  private static final String SESSION = "dramatis.session";
  private static final String WORDS = "dramatis.words";

  /** Returns the parameters of a call to an AI service that speaks as the session's character. */
  static InvocationParameters parameters(CharacterSession session) {
    return InvocationParameters.from(SESSION, session);
  }

  /**
   * Returns the parameters of a call to an AI service that also says something while tools run.
   *
   * @param words the words of the turn
   */
  static InvocationParameters parameters(CharacterSession session, Meanwhile words) {
    return InvocationParameters.from(Map.of(SESSION, session, WORDS, words));
  }

  /** Returns the words of a turn; null if it says nothing while tools run. */
  static @Nullable Meanwhile words(InvocationContext call) {
    return call.invocationParameters().get(WORDS);
  }

  /**
   * Returns the session of a call, for the prompt and for tools.
   *
   * @throws IllegalStateException if the call has no character
   */
  static CharacterSession session(InvocationContext call) {
    CharacterSession session = call.invocationParameters().get(SESSION);
    if (session == null) {
      throw new IllegalStateException(
          "the call of %s.%s has no character; pass it InvocationParameters of CharacterPrompt.parameters(session)"
              .formatted(call.interfaceName(), call.methodName()));
    }
    return session;
  }

  @Override
  public String apply(@Nullable String own, InvocationContext call) {
    String prompt = session(call).systemPrompt();
    return own == null ? prompt : own + "\n\n" + prompt;
  }
}
