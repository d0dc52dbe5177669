package dev.dramatis.examples.voicehost.llm;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An answer that a server sends as server-sent events, the last one {@code [DONE]}. */
final class RemoteStream implements LlmStream {

  private static final String END = "[DONE]";

  private final Call call;
  private final LlmAnswers answers;
  private @Nullable Response response;
  private boolean isFinished;

  RemoteStream(Call call, LlmAnswers answers) {
    this.call = call;
    this.answers = answers;
  }

  @Override
  public @Nullable ObjectNode next() {
    try {
      String data = events().next();
      if (END.equals(data)) {
        return null;
      }
      if (data != null) {
        ObjectNode chunk = answers.chunk(data);
        isFinished |= chunk.path("choices").path(0).hasNonNull("finish_reason");
        return chunk;
      }
    } catch (IOException e) {
      throw LlmFailures.of(e);
    }
    if (!isFinished) {
      throw LlmFailures.brokenOff();
    }
    return null;
  }

  /** Asks with the first look, so that whoever waits for the answer to begin can be woken. */
  private ServerSentEvents events() throws IOException {
    if (response == null) {
      response = RemoteLlm.execute(call);
      if (!String.valueOf(response.header("Content-Type")).startsWith("text/event-stream")) {
        throw LlmFailures.unusable();
      }
    }
    return new ServerSentEvents(response.body().source());
  }

  @Override
  public void cancel() {
    call.cancel();
  }

  @Override
  public void close() {
    call.cancel(); // else the rest of the answer would be read, to use the connection again
    if (response != null) {
      response.close();
    }
  }
}
