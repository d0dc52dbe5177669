package dev.dramatis.examples.voicehost.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.dramatis.examples.voicehost.http.Lazy;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * The files of the pages: HTML with Mustache's tags for data, which is always escaped, and the
 * styles, scripts and pictures that the HTML loads.
 */
final class Html {

  private final Mustache.Compiler compiler =
      Mustache.compiler()
          .escapeHTML(true)
          .emptyStringIsFalse(true)
          .zeroIsFalse(true)
          .withLoader(name -> new StringReader(text(name + ".html")));

  /** Reads an HTML file. */
  Template template(String file) {
    return compiler.compile(text(file));
  }

  private static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** Reads a file as it is. */
  static byte[] bytes(String file) {
    try (InputStream in = Html.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks the page's " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the handler of a page that is always the same, and written for its first reader. */
  static Handler fixed(Supplier<String> writer) {
    Lazy<String> page = new Lazy<>(writer);
    return ctx -> send(ctx, page.get());
  }

  static void send(Context ctx, String page) {
    ctx.contentType("text/html; charset=utf-8").header("Cache-Control", "no-cache").result(page);
  }
}
