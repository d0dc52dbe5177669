package dev.dramatis.examples.voicehost.http;

import dev.dramatis.CharacterOpenException;
import dev.dramatis.examples.voicehost.llm.LlmException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
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
    routes.exception(CharacterOpenException.class, ErrorResponses::promptFailed);
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
  private static void promptFailed(CharacterOpenException e, Context ctx) {
    String message =
        "The prompt of \"%s\" could not be made; the host's log says why.".formatted(e.id());
    ctx.status(500).json(new ErrorBody(message, ErrorBody.Type.SERVER, "prompt_failed"));
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
    ctx.status(e.getStatus()).json(errors.of(e.getStatus()));
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
