package dev.dramatis.examples.voicehost.chat;

import dev.dramatis.examples.voicehost.http.ErrorBody;
import dev.dramatis.examples.voicehost.llm.LlmException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Chat completions, in whose form everything else is asked and answered. */
public final class CompletionsApi implements ChatApi {

  @Override
  public Question read(JsonNode body) {
    return new Question(body, "messages[%d].tool_calls[%d]"::formatted, new Completion());
  }

  private static final class Completion implements AnswerForm {

    @Override
    public Object whole(ObjectNode answer) {
      return answer;
    }

    @Override
    public List<ServerEvent> begin() {
      return List.of();
    }

    @Override
    public List<ServerEvent> chunk(ObjectNode chunk) {
      return List.of(ServerEvent.message(chunk));
    }

    /** What OpenAI's clients take for the end. */
    @Override
    public List<ServerEvent> end() {
      return List.of(ServerEvent.message("[DONE]"));
    }

    @Override
    public List<ServerEvent> brokenOff(LlmException reason) {
      return List.of(ServerEvent.message(ErrorBody.of(reason)));
    }
  }
}
