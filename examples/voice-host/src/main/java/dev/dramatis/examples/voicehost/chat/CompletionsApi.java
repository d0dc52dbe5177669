package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.examples.voicehost.config.ChatLimits;
import dev.dramatis.examples.voicehost.http.ApiException;
import dev.dramatis.examples.voicehost.http.BadJsonException;
import dev.dramatis.examples.voicehost.http.ErrorBody;
import dev.dramatis.examples.voicehost.http.JsonReader;
import dev.dramatis.examples.voicehost.llm.ChatText;
import dev.dramatis.examples.voicehost.llm.Llm;
import dev.dramatis.examples.voicehost.llm.LlmException;
import dev.dramatis.examples.voicehost.llm.LlmStream;
import io.javalin.http.Context;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers {@code /v1/chat/completions} with the LLM's words in a character's part. */
public final class CompletionsApi {

  private final CharacterRegistry cast;
  private final Conversations conversations;
  private final Llm llm;
  private final ChatMembers members;
  private final JsonReader reader;
  private final JsonMapper json;

  public CompletionsApi(
      CharacterRegistry cast,
      Conversations conversations,
      Llm llm,
      ChatLimits limits,
      JsonReader reader,
      JsonMapper json) {
    this.cast = cast;
    this.conversations = conversations;
    this.llm = llm;
    this.members = new ChatMembers(limits);
    this.reader = reader;
    this.json = json;
  }

  public void answer(Context ctx) {
    ChatRequest request = ChatRequest.of(body(ctx), members);
    if (cast.find(request.model()).isEmpty()) {
      throw ApiException.unknownModel(cast.near(request.model()));
    }
    Conversation conversation = conversations.of(request);
    ObjectNode asked = request.withSystemPrompt(conversation.session().systemPrompt());
    if (request.isStream()) {
      stream(ctx, request, conversation, asked);
    } else {
      ObjectNode answer = ChatMembers.answer(llm.complete(asked), request.model());
      JsonNode message = answer.path("choices").path(0).path("message");
      conversations.answered(conversation, request, ChatText.of(message));
      ctx.json(answer);
    }
  }

  private JsonNode body(Context ctx) {
    try {
      return reader.read(ctx.bodyAsBytes());
    } catch (BadJsonException e) {
      throw ApiException.badRequest(
          "The body must be JSON and cannot be read: %s.".formatted(e.reason()));
    }
  }

  /** What goes wrong before the first piece is an answer of its own, with its status. */
  private void stream(
      Context ctx, ChatRequest request, Conversation conversation, ObjectNode asked) {
    try (LlmStream chunks = llm.stream(asked)) {
      ObjectNode first = chunks.next();
      String answer = send(new EventWriter(ctx, json), request, first, chunks);
      conversations.answered(conversation, request, answer);
    } catch (IOException e) {
      // The client has left in the middle, so nobody is there to be told.
    }
  }

  private static String send(
      EventWriter events, ChatRequest request, @Nullable ObjectNode first, LlmStream chunks)
      throws IOException {
    StringBuilder answer = new StringBuilder();
    try {
      for (@Nullable ObjectNode chunk = first; chunk != null; chunk = chunks.next()) {
        ObjectNode known = ChatMembers.answer(chunk, request.model());
        answer.append(ChatText.delta(known));
        events.send(known);
      }
      events.end();
    } catch (LlmException e) {
      events.send(ErrorBody.of(e));
    }
    return answer.toString();
  }
}
