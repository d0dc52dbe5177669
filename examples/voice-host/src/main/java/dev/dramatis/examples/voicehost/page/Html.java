package dev.dramatis.examples.voicehost.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Sends pages. */
final class Html {

  private Html() {}

  /** A page that is always the same. */
  static Handler fixed(String page) {
    return ctx -> send(ctx, page);
  }

  static void send(Context ctx, String page) {
    ctx.contentType("text/html; charset=utf-8").header("Cache-Control", "no-cache").result(page);
  }
}
