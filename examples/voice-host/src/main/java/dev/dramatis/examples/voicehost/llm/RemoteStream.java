package dev.dramatis.examples.voicehost.llm;

import java.io.IOException;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An answer that a server sends as server-sent events, the last one {@code [DONE]}. */
final class RemoteStream implements LlmStream {

  private static final String END = "[DONE]";
  private static final long MOST_BYTES = 8 << 20;

  private final Call call;
  private final LlmAnswers answers;
  private final LlmLog log;
  private final Duration readTimeout;
  private @Nullable Response response;
  private @Nullable ServerSentEvents events;
  private boolean hasChoice;
  private boolean isFinished;
  private long bytes;
  private long text;

  RemoteStream(Call call, LlmAnswers answers, LlmLog log, Duration readTimeout) {
    this.call = call;
    this.answers = answers;
    this.log = log;
    this.readTimeout = readTimeout;
  }

  @Override
  public @Nullable ObjectNode next() {
    try {
      return read();
    } catch (IOException e) {
      throw log.failed(LlmException.of(e), call, e);
    } catch (LlmException e) {
      throw log.failed(e, call, null);
    }
  }

  private @Nullable ObjectNode read() throws IOException {
    String data = events().next(readTimeout);
    if (data != null && !data.equals(END)) {
      return chunk(data);
    }
    if (data == null && !isFinished) {
      throw LlmException.brokenOff();
    }
    if (!hasChoice) {
      throw LlmException.unusable();
    }
    return null;
  }

  private ObjectNode chunk(String data) {
    ObjectNode chunk = answers.chunk(data);
    hasChoice |= !chunk.path("choices").isEmpty();
    isFinished |= chunk.path("choices").path(0).hasNonNull("finish_reason");
    bytes += data.length();
    text += LlmAnswers.text(chunk, "delta");
    if (bytes > MOST_BYTES || text > LlmAnswers.MOST_TEXT) {
      throw LlmException.endless();
    }
    return chunk;
  }

  /** Sends the request with the first read, so that {@link #cancel} wakes a caller that waits. */
  private ServerSentEvents events() throws IOException {
    if (events == null) {
      response = RemoteLlm.execute(call);
      if (!String.valueOf(response.header("Content-Type")).startsWith("text/event-stream")) {
        throw LlmException.unusable();
      }
      events = new ServerSentEvents(response.body().source());
    }
    return events;
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
