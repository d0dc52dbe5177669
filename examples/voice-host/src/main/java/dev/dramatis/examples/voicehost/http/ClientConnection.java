package dev.dramatis.examples.voicehost.http;

import io.javalin.http.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** The connection that a request came on. */
public final class ClientConnection {

  private ClientConnection() {}

  /** A browser drops what it has not yet handed to the page when a connection breaks. */
  private static final long MILLIS_TO_READ = 100;

  /**
   * Cuts it, so that the client sees that the answer has not come to its end. A moment before lets
   * the client read what was flushed.
   */
  public static void cut(Context ctx) {
    try {
      Thread.sleep(MILLIS_TO_READ);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ServletContextRequest.getServletContextRequest(ctx.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
