package dev.dramatis.examples.voicehost.http;

import dev.dramatis.CharacterOpenException;
import dev.dramatis.examples.voicehost.llm.LlmException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers everything that goes wrong with an {@link ErrorBody} and no word about the code. */
public final class ErrorResponses {

  private static final Logger LOGGER = LoggerFactory.getLogger(ErrorResponses.class);

  private final StatusErrors errors;

  public ErrorResponses(StatusErrors errors) {
    this.errors = errors;
  }

  public void register(RoutesConfig routes) {
    routes.exception(ApiException.class, (e, ctx) -> ctx.status(e.status()).json(e.body()));
    routes.exception(LlmException.class, ErrorResponses::llmFailed);
    routes.exception(CharacterOpenException.class, ErrorResponses::cannotOpen);
    routes.exception(MethodNotAllowedResponse.class, ErrorResponses::methodNotAllowed);
    routes.exception(HttpResponseException.class, this::refused);
    routes.exception(Exception.class, ErrorResponses::failed);
  }

  /** OpenAI's clients try again, after a second, what has one of the statuses from 429 on. */
  private static void llmFailed(LlmException e, Context ctx) {
    int status = e.reason().status();
    if (status == 429 || status == 503) {
      ctx.header("Retry-After", "1");
    }
    ctx.status(status).json(ErrorBody.of(e));
  }

  /** The registry has logged the reason. */
  private static void cannotOpen(CharacterOpenException e, Context ctx) {
    boolean isUnusable = e.type() == CharacterOpenException.Type.DEFINITION;
    String what =
        isUnusable
            ? "The character \"%s\" cannot be used"
            : "The prompt of \"%s\" could not be made";
    String message = what.formatted(e.id()) + "; the host's log says why.";
    String code = isUnusable ? "character_unusable" : "prompt_failed";
    ctx.status(500).json(new ErrorBody(message, ErrorBody.Type.SERVER, code));
  }

  private static void methodNotAllowed(MethodNotAllowedResponse e, Context ctx) {
    String allowed = String.join(", ", e.getDetails().values());
    ctx.status(405)
        .header("Allow", allowed)
        .json(
            new ErrorBody(
                "This address answers %s only.".formatted(allowed),
                ErrorBody.Type.CLIENT,
                "method_not_allowed"));
  }

  private void refused(HttpResponseException e, Context ctx) {
    boolean isUnknown = e.getStatus() == 404;
    if (isUnknown && isPreflight(ctx)) {
      Cors.preflight(ctx); // so that the page may see the 404 itself
    } else if (isUnknown) {
      ctx.status(404).json(UnknownAddress.of(ctx.path()));
    } else {
      ctx.status(e.getStatus()).json(errors.of(e.getStatus()));
    }
  }

  private static boolean isPreflight(Context ctx) {
    return ctx.method().equals(HandlerType.OPTIONS)
        && ctx.header("Access-Control-Request-Method") != null;
  }

  private static void failed(Exception e, Context ctx) {
    LOGGER.error("Request {} failed", ctx.res().getHeader(RequestId.HEADER), e);
    ctx.status(500)
        .json(
            new ErrorBody(
                "The host failed to answer; its log says why.",
                ErrorBody.Type.SERVER,
                "internal_error"));
  }
}
