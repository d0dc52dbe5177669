package dev.dramatis.examples.voicehost.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The page that shows the cast: a few files from the class path, each at its own address. */
public final class Page {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private static final String[] FILES = {
    "index.html",
    "style.css",
    "icon.svg",
    "cast.js",
    "card.js",
    "voice.js",
    "prompt.js",
    "words.js",
    "dom.js"
  };

  private Page() {}

  /** The handler of each path. */
  public static Map<String, Handler> files() {
    Map<String, Handler> handlers = new LinkedHashMap<>();
    for (String file : FILES) {
      byte[] content = read(file);
      String type = TYPES.get(file.substring(file.indexOf('.') + 1)) + "; charset=utf-8";
      handlers.put(
          file.equals("index.html") ? "/" : "/page/" + file, ctx -> send(ctx, type, content));
    }
    return handlers;
  }

  private static void send(Context ctx, String type, byte[] content) {
    ctx.contentType(type).header("Cache-Control", "no-cache").result(content);
  }

  private static byte[] read(String file) {
    try (InputStream in = Page.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks the page's " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
