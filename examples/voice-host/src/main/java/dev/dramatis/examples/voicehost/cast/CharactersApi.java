package dev.dramatis.examples.voicehost.cast;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.CharacterSession;
import dev.dramatis.SessionOptions;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.examples.voicehost.http.ApiException;
import io.javalin.http.Context;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Answers {@code /v1/characters} and what is below it. */
public final class CharactersApi {

  private final CharacterRegistry cast;
  private final CastDetails details;
  private final SessionOptions options;
  private final boolean showsPrompts;

  /**
   * @param options the options of every session
   * @param showsPrompts true if clients may read prompts
   */
  public CharactersApi(
      CharacterRegistry cast, CastDetails details, SessionOptions options, boolean showsPrompts) {
    this.cast = cast;
    this.details = details;
    this.options = options;
    this.showsPrompts = showsPrompts;
  }

  /** Every character, listed or not, in listing order. */
  public void list(Context ctx) {
    List<CharacterView> characters = cast.definitions().stream().map(CharacterView::of).toList();
    ctx.json(Map.of("characters", characters));
  }

  /** One character, with what it needs and how it begins. */
  public void show(Context ctx) {
    ctx.json(details.of(requested(ctx)));
  }

  /** The prompt that a session would get, where the host shows prompts. */
  public void prompt(Context ctx) {
    CharacterDefinition character = requested(ctx);
    if (!showsPrompts) {
      throw ApiException.promptsOff();
    }
    PromptRequest request = PromptRequest.from(ctx);
    try (CharacterSession session = cast.open(character.id(), request.options(options))) {
      ctx.json(PromptView.of(session));
    }
  }

  private CharacterDefinition requested(Context ctx) {
    String id = ctx.pathParam("id");
    return Requested.character(cast, id)
        .orElseThrow(() -> ApiException.unknownCharacter(cast.suggestions(id)));
  }

  /**
   * A prompt, with the seed and the time that make it again.
   *
   * @param character the character's id
   * @param time the time of its session in ISO 8601, with the time zone's name if it has one
   */
  private record PromptView(String character, String prompt, long seed, String time) {

    static PromptView of(CharacterSession session) {
      return new PromptView(
          session.character().id(),
          session.systemPrompt(),
          session.seed(),
          DateTimeFormatter.ISO_ZONED_DATE_TIME.format(session.openedAt()));
    }
  }
}
