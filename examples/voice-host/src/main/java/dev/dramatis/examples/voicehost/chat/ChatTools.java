package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.examples.voicehost.chat.ChatApi.CallPaths;
import dev.dramatis.examples.voicehost.llm.AgentLlms;
import dev.dramatis.examples.voicehost.llm.Llm;
import dev.dramatis.examples.voicehost.tools.ClientTools;
import dev.dramatis.examples.voicehost.tools.OfferedTools;
import dev.dramatis.examples.voicehost.tools.ToolLlm;
import dev.dramatis.examples.voicehost.tools.ToolRunner;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * The tools of characters in chat completions, beside those that a client brings and calls itself.
 * Thread-safe.
 */
public final class ChatTools {

  private final CharacterRegistry cast;
  private final ToolRunner runner;
  private final PendingAnswers pending;

  /**
   * @param timeToLive the time for which an answer with calls for its client is remembered
   */
  public ChatTools(CharacterRegistry cast, ToolRunner runner, Duration timeToLive) {
    this.cast = cast;
    this.runner = runner;
    this.pending = new PendingAnswers(timeToLive);
  }

  /**
   * Returns a request whose calls are complete.
   *
   * @param paths what errors call its calls
   * @throws dev.dramatis.examples.voicehost.http.ApiException if its tools and calls mix with the
   *     character's
   */
  ChatRequest complete(ChatRequest request, Caller caller, CallPaths paths) {
    OfferedTools offered = OfferedTools.of(cast.tools(request.model()));
    if (offered.isEmpty()) {
      return request;
    }
    String model = request.model();
    Function<String, @Nullable JsonNode> given = id -> pending.find(caller, model, id);
    new ToolRules(offered, id -> given.apply(id) != null, paths).check(request);
    return request.with(new ToolHistory(given).complete(request.messages()));
  }

  /** Returns an LLM that may call the tools of a turn's session for a request. */
  Llm llm(AgentLlms llms, Turn turn, ChatRequest request, Caller caller) {
    Set<String> names =
        request
            .options()
            .path("tools")
            .valueStream()
            .map(ToolRules::nameOf)
            .collect(Collectors.toSet());
    ClientTools client = new RequestTools(names, pending, caller, request.model());
    CharacterSession session = turn.session();
    Llm llm = llms.of(session.character());
    return ToolLlm.of(llm, session, client, runner, exchange -> true);
  }

  /** The tools of a request. */
  private record RequestTools(
      Set<String> names, PendingAnswers pending, Caller caller, String model)
      implements ClientTools {

    @Override
    public boolean has(String name) {
      return names.contains(name);
    }

    @Override
    public void keep(String id, ArrayNode calls) {
      pending.keep(caller, model, id, calls);
    }
  }
}
