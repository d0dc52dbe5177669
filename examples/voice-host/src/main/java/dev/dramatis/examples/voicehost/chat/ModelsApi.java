package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.examples.voicehost.cast.Requested;
import dev.dramatis.examples.voicehost.http.ApiException;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers {@code /v1/models}: each character is a model, called by its id. */
public final class ModelsApi {

  private final CharacterRegistry cast;
  private final long loaded = Instant.now().getEpochSecond();

  public ModelsApi(CharacterRegistry cast) {
    this.cast = cast;
  }

  /** The listed characters, in listing order. */
  public void list(Context ctx) {
    List<Model> models =
        cast.definitions().stream()
            .filter(character -> character.isListed())
            .map(this::model)
            .toList();
    ctx.json(new Models("list", models));
  }

  /** Any character. */
  public void show(Context ctx) {
    String id = ctx.pathParam("id");
    ctx.json(
        Requested.character(cast, id)
            .map(this::model)
            .orElseThrow(() -> ApiException.unknownModel(cast.suggestions(id))));
  }

  private Model model(CharacterDefinition character) {
    return new Model(
        character.id(),
        "model",
        loaded,
        character.bank(),
        character.name(),
        character.description().orElse(null));
  }

  private record Models(String object, List<Model> data) {}

  /**
   * A character in OpenAI's terms.
   *
   * @param created when the host loaded it, in seconds since 1970
   * @param ownedBy its bank
   * @param name its display name, which OpenAI does not have and Open WebUI shows
   * @param description one sentence that says who it is, or null where none was given
   */
  private record Model(
      String id,
      String object,
      long created,
      String ownedBy,
      String name,
      @Nullable String description) {}
}
