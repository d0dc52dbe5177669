package dev.dramatis.examples.voicehost.llm;

import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data of <a
 * href="https://html.spec.whatwg.org/multipage/server-sent-events.html">server-sent events</a>.
 * OkHttp's own reader knows no limit, and a server may send a line without an end.
 */
final class ServerSentEvents {

  private static final long LONGEST_LINE = 1 << 20;

  private static final ByteString BYTE_ORDER_MARK = ByteString.encodeUtf8("\ufeff");

  /** What ends a stream of chat completions, also where no blank line comes after it. */
  private static final String LAST = "[DONE]";

  private final BufferedSource source;
  private boolean hasBegun;

  ServerSentEvents(BufferedSource source) {
    this.source = source;
  }

  /**
   * The data of the next event that has some; null if there is none. Comments, with which some
   * servers keep a connection open, are no event: the time for it goes on.
   *
   * @param patience how long the event may take
   * @throws LlmException if a line or an event is too long
   */
  @Nullable String next(Duration patience) throws IOException {
    source.timeout().deadline(patience.toNanos(), TimeUnit.NANOSECONDS);
    StringBuilder data = new StringBuilder();
    for (String line = line(); line != null; line = line()) {
      if (line.isEmpty() && data.length() > 0) {
        return data.substring(0, data.length() - 1);
      }
      if (line.startsWith("data:")) {
        data.append(line, line.startsWith("data: ") ? 6 : 5, line.length()).append('\n');
      }
      if (data.length() > LONGEST_LINE) {
        throw LlmException.unusable();
      }
    }
    return data.toString().strip().equals(LAST) ? LAST : null;
  }

  /** A line; what comes after the last line feed is one too, for some servers end so. */
  private @Nullable String line() throws IOException {
    if (source.exhausted()) {
      return null;
    }
    if (!hasBegun) {
      hasBegun = true;
      if (source.rangeEquals(0, BYTE_ORDER_MARK)) {
        source.skip(BYTE_ORDER_MARK.size());
      }
    }
    try {
      return source.readUtf8LineStrict(LONGEST_LINE);
    } catch (EOFException e) {
      if (source.getBuffer().size() <= LONGEST_LINE) {
        return source.readUtf8();
      }
      throw LlmException.unusable();
    }
  }
}
