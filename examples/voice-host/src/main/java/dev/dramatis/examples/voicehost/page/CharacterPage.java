package dev.dramatis.examples.voicehost.page;

import com.samskivert.mustache.Template;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.examples.voicehost.cast.CastDetails;
import dev.dramatis.examples.voicehost.cast.CharacterDetails;
import dev.dramatis.examples.voicehost.cast.CharacterView;
import dev.dramatis.examples.voicehost.cast.NeedView;
import dev.dramatis.examples.voicehost.cast.Requested;
import dev.dramatis.examples.voicehost.cast.ToolView;
import dev.dramatis.examples.voicehost.cast.VoiceSamples;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers {@code /characters/{id}} with the page of one character, listed or not. */
final class CharacterPage {

  private final CharacterRegistry cast;
  private final CastDetails details;
  private final VoiceSamples samples;
  private final boolean showsPrompts;
  private final boolean isRehearsal;
  private final Template known;
  private final Template unknown;

  CharacterPage(
      CharacterRegistry cast,
      CastDetails details,
      VoiceSamples samples,
      boolean showsPrompts,
      boolean isRehearsal,
      Html html) {
    this.cast = cast;
    this.details = details;
    this.samples = samples;
    this.showsPrompts = showsPrompts;
    this.isRehearsal = isRehearsal;
    this.known = html.template("character.html");
    this.unknown = html.template("not-found.html");
  }

  void show(Context ctx) {
    String id = ctx.pathParam("id");
    Optional<CharacterDefinition> character = Requested.character(cast, id);
    if (character.isPresent()) {
      Html.send(ctx, known.execute(model(character.get(), String.valueOf(ctx.host()))));
    } else {
      ctx.status(404);
      Html.send(ctx, unknown.execute(notFound(cast.suggestions(id))));
    }
  }

  private CharacterModel model(CharacterDefinition character, String host) {
    CharacterDetails shown = details.of(character, null); // the chat has that of its conversation
    CharacterView view = shown.character();
    return new CharacterModel(
        view.name() + " · Dramatis personae",
        character.description().orElse(null),
        CharacterCard.of(view, samples),
        shown.needs(),
        shown.tools(),
        character.hasGreeting(),
        view.languages().isEmpty() ? "en" : view.languages().get(0),
        view.listed().equals("yes"),
        List.of(view.voice().voice().split("(?<=/)")),
        showsPrompts ? character.className().orElse(null) : null,
        host,
        showsPrompts,
        isRehearsal);
  }

  private NotFoundModel notFound(List<String> near) {
    List<CharacterView> names =
        near.stream().flatMap(id -> cast.find(id).stream()).map(CharacterView::of).toList();
    return new NotFoundModel("Not on the programme · Dramatis personae", !names.isEmpty(), names);
  }

  /**
   * The values of a character's page.
   *
   * @param description who the character is, in one sentence; null where its author says nothing
   * @param greets true if the character has a greeting
   * @param language the main language of the character's lines, for screen readers
   * @param voicePath the voice's name at the TTS, in pieces between which a line may break
   * @param className the name of the character's class; null where the host keeps that to itself
   * @param host the host's name and port, as the browser asked for it
   */
  private record CharacterModel(
      String title,
      @Nullable String description,
      CharacterCard character,
      List<NeedView> needs,
      List<ToolView> tools,
      boolean greets,
      String language,
      boolean isListed,
      List<String> voicePath,
      @Nullable String className,
      String host,
      boolean showsPrompts,
      boolean isRehearsal) {}

  /** The values of the page for an unknown id, which suggests near characters. */
  private record NotFoundModel(String title, boolean hasNear, List<CharacterView> near) {}
}
