package dev.dramatis.examples.voicehost.responses;

import dev.dramatis.examples.voicehost.chat.AnswerForm;
import dev.dramatis.examples.voicehost.chat.ServerEvent;
import dev.dramatis.examples.voicehost.http.ErrorBody;
import dev.dramatis.examples.voicehost.llm.LlmException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a response, in one piece or as events, from an answer of chat completions. */
final class ResponseForm implements AnswerForm {

  private final ResponseObject response;
  private final Events events = new Events();
  private final Output output = new Output(events);
  private String finishReason = "";
  private JsonNode usage;

  /**
   * Answers a request.
   *
   * @param model the id of the character
   * @param options the request without its input
   */
  ResponseForm(String model, ObjectNode options) {
    this.response = new ResponseObject(model, options);
    this.usage = options.nullNode();
  }

  @Override
  public ObjectNode whole(ObjectNode answer) {
    JsonNode choice = choice(answer);
    output.addWhole(choice.path("message"), choice.path("logprobs"));
    return finished();
  }

  @Override
  public List<ServerEvent> begin() {
    ObjectNode created = response.inProgress();
    events.add("response.created").set("response", created);
    events.add("response.in_progress").set("response", created);
    return events.take();
  }

  @Override
  public List<ServerEvent> chunk(ObjectNode chunk) {
    JsonNode choice = choice(chunk);
    output.add(choice.path("delta"), choice.path("logprobs"));
    return events.take();
  }

  @Override
  public List<ServerEvent> end() {
    ObjectNode finished = finished();
    events.add("response." + finished.path("status").asString("")).set("response", finished);
    return events.take();
  }

  /** Returns the choice, after a look at how the answer ends and what it costs. */
  private JsonNode choice(ObjectNode answer) {
    JsonNode choice = answer.path("choices").path(0);
    finishReason = choice.path("finish_reason").asString(finishReason);
    usage = answer.hasNonNull("usage") ? answer.path("usage") : usage;
    response.setServiceTier(answer.path("service_tier"));
    return choice;
  }

  private ObjectNode finished() {
    String reason = incompleteReason();
    output.end(reason.isEmpty() ? "completed" : "incomplete");
    return response.finished(output.json(), reason, usage);
  }

  private String incompleteReason() {
    return switch (finishReason) {
      case "length" -> "max_output_tokens";
      case "content_filter" -> "content_filter";
      default -> "";
    };
  }

  /** Some clients look for the error, others for the failed response. */
  @Override
  public List<ServerEvent> brokenOff(LlmException reason) {
    ErrorBody.Detail error = ErrorBody.of(reason).error();
    ObjectNode event = events.add("error");
    event.put("code", error.code()).put("message", error.message()).putNull("param");
    event
        .putObject("error")
        .put("type", error.type())
        .put("code", error.code())
        .put("message", error.message())
        .putNull("param");
    events.add("response.failed").set("response", response.failed(output.json(), reason, usage));
    return events.take();
  }
}
