package dev.dramatis.examples.voicehost.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what the server refuses before any route sees it, in the form of all other errors. */
final class UnparsedRequestErrors extends ErrorHandler {

  private final StatusErrors errors;
  private final Cors cors;

  UnparsedRequestErrors(StatusErrors errors, Cors cors) {
    this.errors = errors;
    this.cors = cors;
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    SecurityHeaders.VALUES.forEach(response.getHeaders()::put);
    cors.headers(request.getHeaders().get(HttpHeader.ORIGIN)).forEach(response.getHeaders()::put);
    response.getHeaders().put(RequestId.HEADER, RequestId.of(request));
    if (BusyHost.refused(request)) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
    }
    byte[] body = WireJson.mapper().writeValueAsBytes(errors.of(request, code));
    response.write(true, ByteBuffer.wrap(body), callback);
  }
}
