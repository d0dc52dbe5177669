package dev.dramatis.examples.voicehost.page;

import com.samskivert.mustache.Template;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.examples.voicehost.cast.CharacterView;
import dev.dramatis.examples.voicehost.cast.Requested;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Answers {@code /characters/{id}} with the page of one character, listed or not. */
final class CharacterPage {

  private final CharacterRegistry cast;
  private final boolean showsPrompts;
  private final Template known;
  private final Template unknown;

  CharacterPage(CharacterRegistry cast, boolean showsPrompts, Templates templates) {
    this.cast = cast;
    this.showsPrompts = showsPrompts;
    this.known = templates.read("character.html");
    this.unknown = templates.read("not-found.html");
  }

  void show(Context ctx) {
    String id = ctx.pathParam("id");
    Optional<CharacterDefinition> character = Requested.character(cast, id);
    if (character.isPresent()) {
      Html.send(ctx, known.execute(scene(character.get())));
    } else {
      ctx.status(404);
      Html.send(ctx, unknown.execute(absence(cast.suggestions(id))));
    }
  }

  private Scene scene(CharacterDefinition character) {
    CharacterView view = CharacterView.of(character);
    return new Scene(
        view.name() + " · Dramatis personae",
        Billing.of(view, ""),
        view.listed().equals("yes"),
        showsPrompts);
  }

  private Absence absence(List<String> near) {
    List<CharacterView> names =
        near.stream().flatMap(id -> cast.find(id).stream()).map(CharacterView::of).toList();
    return new Absence("Not on the programme · Dramatis personae", !names.isEmpty(), names);
  }

  /** What the page of a character shows. */
  private record Scene(String title, Billing character, boolean isListed, boolean showsPrompts) {}

  /** What is shown in its place: whoever may have been meant. */
  private record Absence(String title, boolean hasNear, List<CharacterView> near) {}
}
