package dev.dramatis.examples.voicehost.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Answers what the server refuses before any route sees it, in the form of all other errors. */
public final class UnparsedRequestErrors extends ErrorHandler {

  private final JsonMapper json;

  public UnparsedRequestErrors(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    String reason = HttpStatus.getMessage(code);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    SecurityHeaders.VALUES.forEach(response.getHeaders()::put);
    byte[] body = json.writeValueAsBytes(ErrorResponses.ofStatus(code, reason));
    response.write(true, ByteBuffer.wrap(body), callback);
  }
}
