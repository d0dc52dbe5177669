package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.examples.voicehost.http.WireJson;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sends server-sent events, each as soon as it is there. */
final class EventWriter {

  private static final byte[] START = "data: ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] STOP = "\n\n".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream out;

  /** Takes the servlet's own stream, for Javalin's passes no flush on. */
  EventWriter(Context ctx) throws IOException {
    ctx.contentType("text/event-stream");
    ctx.header("Cache-Control", "no-store");
    ctx.header("X-Accel-Buffering", "no"); // or nginx would keep the pieces until it has them all
    this.out = ctx.res().getOutputStream();
  }

  void send(List<ServerEvent> events) throws IOException {
    for (ServerEvent event : events) {
      String name = event.name();
      if (name != null) {
        out.write(("event: " + name + "\n").getBytes(StandardCharsets.US_ASCII));
      }
      out.write(START);
      out.write(bytes(event.data()));
      out.write(STOP);
    }
    out.flush();
  }

  private byte[] bytes(Object data) {
    return data instanceof String text
        ? text.getBytes(StandardCharsets.UTF_8)
        : WireJson.mapper().writeValueAsBytes(data);
  }
}
