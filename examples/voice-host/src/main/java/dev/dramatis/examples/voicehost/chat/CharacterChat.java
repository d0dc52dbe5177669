package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.examples.voicehost.cast.Requested;
import dev.dramatis.examples.voicehost.config.ChatLimits;
import dev.dramatis.examples.voicehost.http.ApiException;
import dev.dramatis.examples.voicehost.http.BadJsonException;
import dev.dramatis.examples.voicehost.http.ClientConnection;
import dev.dramatis.examples.voicehost.http.CollectedBodies;
import dev.dramatis.examples.voicehost.http.JsonReader;
import dev.dramatis.examples.voicehost.http.Lazy;
import dev.dramatis.examples.voicehost.llm.AgentLlms;
import dev.dramatis.examples.voicehost.llm.ChatText;
import dev.dramatis.examples.voicehost.llm.Llm;
import dev.dramatis.examples.voicehost.llm.LlmException;
import dev.dramatis.examples.voicehost.llm.LlmStream;
import io.javalin.http.Context;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers requests of any API with the LLM's words in a character's part. */
public final class CharacterChat {

  private final CharacterRegistry cast;
  private final Conversations conversations;
  private final ChatTools tools;
  private final AgentLlms llms;
  private final Lazy<ChatMembers> members;
  private final JsonReader reader;

  public CharacterChat(
      CharacterRegistry cast,
      Conversations conversations,
      ChatTools tools,
      AgentLlms llms,
      ChatLimits limits,
      JsonReader reader) {
    this.cast = cast;
    this.conversations = conversations;
    this.tools = tools;
    this.llms = llms;
    this.members = new Lazy<>(() -> new ChatMembers(limits));
    this.reader = reader;
  }

  /** Answers a request of an API. */
  public void answer(Context ctx, ChatApi api) {
    Asked asked = read(ctx, api.read(body(ctx)));
    try (Turn turn = asked.turn()) {
      llms.answer(turn.session().character(), ctx::header).observe(() -> answer(ctx, asked));
    }
  }

  private void answer(Context ctx, Asked asked) {
    if (asked.isStream()) {
      stream(ctx, asked);
      return;
    }
    ObjectNode answer = ChatMembers.answer(asked.llm().complete(asked.ofLlm()), asked.model());
    asked.turn().answered(ChatText.of(answer.path("choices").path(0).path("message")));
    ctx.json(asked.form().whole(answer));
  }

  /**
   * A request that has been read. Nothing of it is kept while the LLM thinks but what is asked of
   * the LLM, which the LLM empties.
   *
   * @param llm the LLM, which may call the character's tools
   * @param ofLlm what the LLM is asked
   * @param form how the client is answered; it may repeat options, but no message
   */
  private record Asked(
      String model, boolean isStream, Turn turn, Llm llm, ObjectNode ofLlm, AnswerForm form) {}

  private Asked read(Context ctx, ChatApi.Question question) {
    ChatRequest sent = ChatRequest.of(question.request(), members.get());
    if (Requested.character(cast, sent.model()).isEmpty()) {
      throw ApiException.unknownModel(cast.suggestions(sent.model()));
    }
    Caller caller = conversations.caller(ctx, sent);
    ChatRequest request = tools.complete(sent, caller, question.paths());
    Turn turn = conversations.begin(ctx, request, caller);
    boolean isRead = false;
    try {
      Llm llm = tools.llm(llms, turn, request, caller);
      ObjectNode ofLlm =
          request.withSystemPrompt(turn.session().systemPrompt(), llm.needsUserMessage());
      isRead = true;
      return new Asked(request.model(), request.isStream(), turn, llm, ofLlm, question.form());
    } finally {
      if (!isRead) {
        turn.close();
      }
    }
  }

  private JsonNode body(Context ctx) {
    try {
      return reader.read(CollectedBodies.take(ctx.req()));
    } catch (BadJsonException e) {
      throw ApiException.badRequest(
          "The body must be JSON and cannot be read: %s.".formatted(e.reason()));
    }
  }

  /**
   * What goes wrong before the first piece is an answer of its own, with its status. A stream that
   * breaks off later is cut, for many clients take a clean end for the answer's.
   */
  private void stream(Context ctx, Asked asked) {
    boolean hasBegun = false;
    boolean isWhole = false;
    try (LlmStream chunks = asked.llm().stream(asked.ofLlm())) {
      ObjectNode first = chunks.next();
      EventWriter events = new EventWriter(ctx);
      hasBegun = true;
      isWhole = send(events, asked, first, chunks);
    } catch (IOException e) {
      // The client has left, so that no answer can reach it.
    } finally {
      if (hasBegun && !isWhole) {
        ClientConnection.cut(ctx);
      }
    }
  }

  /**
   * Sends an answer to its end; false if the last event says why it has none. What was sent is
   * remembered before the end is, since a client may then go on, also with another host.
   */
  private static boolean send(
      EventWriter events, Asked asked, @Nullable ObjectNode first, LlmStream chunks)
      throws IOException {
    try {
      events.send(asked.form().begin());
      sendChunks(events, asked, first, chunks);
      events.send(asked.form().end());
      return true;
    } catch (LlmException e) {
      events.send(asked.form().brokenOff(e));
      return false;
    }
  }

  private static void sendChunks(
      EventWriter events, Asked asked, @Nullable ObjectNode first, LlmStream chunks)
      throws IOException {
    StringBuilder answer = new StringBuilder();
    try {
      for (@Nullable ObjectNode chunk = first; chunk != null; chunk = chunks.next()) {
        ObjectNode known = ChatMembers.answer(chunk, asked.model());
        answer.append(ChatText.delta(known));
        events.send(asked.form().chunk(known));
      }
    } finally {
      asked.turn().answered(answer.toString());
    }
  }
}
