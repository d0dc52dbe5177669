package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.examples.voicehost.http.ApiException;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Answers {@code /v1/characters} and what is below it. */
public final class CharactersApi {

  private final CharacterRegistry cast;
  private final CastDetails details;
  private final NamedConversations conversations;
  private final SessionOptions options;
  private final boolean showsPrompts;

  /**
   * @param options the options of every session
   * @param showsPrompts true if clients may read prompts
   */
  public CharactersApi(
      CharacterRegistry cast,
      CastDetails details,
      NamedConversations conversations,
      SessionOptions options,
      boolean showsPrompts) {
    this.cast = cast;
    this.details = details;
    this.conversations = conversations;
    this.options = options;
    this.showsPrompts = showsPrompts;
  }

  /** Every character, listed or not, in listing order. */
  public void list(Context ctx) {
    List<CharacterView> characters = cast.definitions().stream().map(CharacterView::of).toList();
    ctx.json(Map.of("characters", characters));
  }

  /** One character, with what it needs and how it begins: in the conversation that is named. */
  public void show(Context ctx) {
    CharacterDefinition character = requested(ctx);
    ctx.json(
        conversations
            .read(
                ctx,
                character.id(),
                session -> details.of(character, session.greeting().orElse(null)))
            .orElseGet(() -> details.of(character)));
  }

  /** The prompt of the conversation that is named, or of a new session; 403 if prompts are off. */
  public void prompt(Context ctx) {
    CharacterDefinition character = requested(ctx);
    if (!showsPrompts) {
      throw ApiException.promptsOff();
    }
    PromptRequest request = PromptRequest.from(ctx);
    ctx.json(
        conversations
            .read(ctx, character.id(), session -> ofConversation(ctx, session))
            .orElseGet(() -> drawn(character, request)));
  }

  private static PromptView ofConversation(Context ctx, CharacterSession session) {
    if (ctx.queryParam("seed") != null || ctx.queryParam("time") != null) {
      throw ApiException.badRequest(
          "A conversation has a seed and a time of its own; leave out seed and time, or the conversation's id.");
    }
    return PromptView.ofConversation(session);
  }

  private PromptView drawn(CharacterDefinition character, PromptRequest request) {
    try (CharacterSession session = cast.open(character.id(), request.options(options))) {
      return PromptView.ofDraw(session);
    }
  }

  private CharacterDefinition requested(Context ctx) {
    String id = ctx.pathParam("id");
    return Requested.character(cast, id)
        .orElseThrow(() -> ApiException.unknownCharacter(cast.suggestions(id)));
  }
}
