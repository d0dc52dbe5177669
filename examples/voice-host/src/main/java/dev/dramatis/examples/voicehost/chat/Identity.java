package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.examples.voicehost.http.ApiException;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from a request whose conversation it goes on with, and which one. */
final class Identity {

  private static final List<String> ID_HEADERS =
      List.of("X-Conversation-Id", "X-OpenWebUI-Chat-Id");
  private static final String CLAIMED_OWNER = "X-OpenWebUI-User-Id";

  private final Optional<String> ownerHeader;

  /**
   * @param ownerHeader the header in which a proxy names the authenticated user
   */
  Identity(Optional<String> ownerHeader) {
    this.ownerHeader = ownerHeader;
  }

  /** Returns the id that the client gave its conversation. */
  Optional<String> conversation(Context ctx, ChatRequest request) {
    return first(
        Stream.concat(
            ID_HEADERS.stream().map(ctx::header).flatMap(Stream::ofNullable),
            Stream.of(request.option("metadata", "conversation_id"))));
  }

  /**
   * Returns the owner of the conversation.
   *
   * @throws ApiException if the header of the authenticated user comes twice, so that one may be
   *     the client's
   */
  Caller caller(Context ctx, ChatRequest request) {
    return authenticated(ctx)
        .map(owner -> new Caller(Caller.Grade.AUTHENTICATED, owner))
        .or(() -> claimed(ctx, request).map(owner -> new Caller(Caller.Grade.CLAIMED, owner)))
        .orElseGet(() -> new Caller(Caller.Grade.UNKNOWN, ctx.ip()));
  }

  private Optional<String> authenticated(Context ctx) {
    if (ownerHeader.isEmpty()) {
      return Optional.empty();
    }
    List<String> values = Collections.list(ctx.req().getHeaders(ownerHeader.get()));
    if (values.size() > 1) {
      throw ApiException.badRequest(
          "The header %s must come once; the proxy before the host removes it from requests and sets its own."
              .formatted(ownerHeader.get()));
    }
    return first(values.stream());
  }

  private static Optional<String> claimed(Context ctx, ChatRequest request) {
    return first(
        Stream.concat(
            Stream.ofNullable(ctx.header(CLAIMED_OWNER)),
            Stream.of(request.option("safety_identifier"), request.option("user"))));
  }

  private static Optional<String> first(Stream<String> values) {
    return values.map(String::strip).filter(value -> !value.isEmpty()).findFirst();
  }
}
