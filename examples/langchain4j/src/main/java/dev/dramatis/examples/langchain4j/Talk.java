package dev.dramatis.examples.langchain4j;

import dev.langchain4j.invocation.InvocationParameters;
import dev.langchain4j.service.MemoryId;
import dev.langchain4j.service.SystemMessage;
import dev.langchain4j.service.TokenStream;
import dev.langchain4j.service.UserMessage;
import dev.langchain4j.service.V;
import dev.langchain4j.service.memory.ChatMemoryAccess;

/**
 * The AI service: one turn of a conversation.
 *
 * <p>The memory id contains owner, character and id of the conversation. The user's words are a
 * value of the template, because LangChain4j would render them if they were the template.
 */
interface Talk extends ChatMemoryAccess {

  String HOUSE = "This conversation takes place in a terminal. The user types.";

  @SystemMessage(HOUSE)
  @UserMessage("{{text}}")
  String answer(@MemoryId String memoryId, @V("text") String text, InvocationParameters parameters);

  @SystemMessage(HOUSE)
  @UserMessage("{{text}}")
  TokenStream stream(
      @MemoryId String memoryId, @V("text") String text, InvocationParameters parameters);
}
