package dev.dramatis.examples.voicehost.llm;

import java.io.EOFException;
import java.io.IOException;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data of <a
 * href="https://html.spec.whatwg.org/multipage/server-sent-events.html">server-sent events</a>.
 * OkHttp's own reader knows no limit, and a server may send a line without an end.
 */
final class ServerSentEvents {

  private static final long LONGEST_LINE = 1 << 20;

  private final BufferedSource source;

  ServerSentEvents(BufferedSource source) {
    this.source = source;
  }

  /**
   * The data of the next event that has some; null if there is none.
   *
   * @throws LlmException if a line or an event is too long
   */
  @Nullable String next() throws IOException {
    StringBuilder data = new StringBuilder();
    for (String line = line(); line != null; line = line()) {
      if (line.isEmpty() && data.length() > 0) {
        return data.substring(0, data.length() - 1);
      }
      if (line.startsWith("data:")) {
        data.append(line, line.startsWith("data: ") ? 6 : 5, line.length()).append('\n');
      }
      if (data.length() > LONGEST_LINE) {
        throw LlmFailures.unusable();
      }
    }
    return null;
  }

  private @Nullable String line() throws IOException {
    if (source.exhausted()) {
      return null;
    }
    try {
      return source.readUtf8LineStrict(LONGEST_LINE);
    } catch (EOFException e) {
      if (source.exhausted()) {
        return null; // the last line has no end, so it is none
      }
      throw LlmFailures.unusable();
    }
  }
}
