package dev.dramatis.examples.voicehost.page;

import dev.dramatis.CharacterRegistry;
import dev.dramatis.examples.voicehost.cast.Attributions;
import dev.dramatis.examples.voicehost.cast.CastDetails;
import dev.dramatis.examples.voicehost.cast.VoiceSamples;
import dev.dramatis.examples.voicehost.http.Lazy;
import dev.dramatis.examples.voicehost.http.SecurityHeaders;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The pages that show the cast, and the few files that they load, each at its own address. */
public final class Page {

  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private static final String[] ASSETS = {
    "icon.svg",
    "base.css",
    "controls.css",
    "cast.css",
    "character.css",
    "attributions.css",
    "cast.js",
    "selection.js",
    "search.js",
    "voice.js",
    "character.js",
    "prompt.js",
    "restart.js",
    "chat.js",
    "composer.js",
    "talk.js",
    "memory.js",
    "transcript.js",
    "completion.js",
    "host.js",
    "copy.js",
    "save.js",
    "dom.js"
  };

  private final Map<String, Handler> handlers = new LinkedHashMap<>();

  /**
   * Serves the pages, each of which is read or written with the first request for it.
   *
   * @param showsPrompts true if a character's page shows its prompt
   * @param isRehearsal true if no LLM answers
   */
  public Page(
      CharacterRegistry cast,
      CastDetails details,
      Lazy<Attributions> voices,
      VoiceSamples samples,
      boolean showsPrompts,
      boolean isRehearsal) {
    Lazy<Html> html = new Lazy<>(Html::new);
    Lazy<CharacterPage> character =
        new Lazy<>(
            () -> new CharacterPage(cast, details, samples, showsPrompts, isRehearsal, html.get()));
    Supplier<String> castPage = () -> new CastPage(html.get(), samples).of(cast);
    Supplier<String> attributionsPage =
        () -> new AttributionsPage(html.get()).of(voices.get().voices());
    handlers.put("/", playing(samples, Html.fixed(castPage)));
    handlers.put("/characters/{id}", playing(samples, ctx -> character.get().show(ctx)));
    handlers.put(VoiceSamples.PATH, samples::send);
    handlers.put("/attributions", Html.fixed(attributionsPage));
    for (String asset : ASSETS) {
      handlers.put("/page/" + asset, asset(asset));
    }
  }

  /** The handler of each path. */
  public Map<String, Handler> handlers() {
    return Map.copyOf(handlers);
  }

  /** Returns the handler of a page that may play samples. */
  private static Handler playing(VoiceSamples samples, Handler page) {
    return ctx -> {
      samples.source().ifPresent(source -> SecurityHeaders.allowMedia(ctx, source));
      page.handle(ctx);
    };
  }

  private static Handler asset(String name) {
    Lazy<byte[]> content = new Lazy<>(() -> Html.bytes(name));
    String type = TYPES.get(name.substring(name.indexOf('.') + 1)) + "; charset=utf-8";
    return ctx -> send(ctx, type, content.get());
  }

  private static void send(Context ctx, String type, byte[] content) {
    ctx.contentType(type).header("Cache-Control", "no-cache").result(content);
  }
}
