package dev.dramatis.examples.voicehost.llm;

import dev.dramatis.examples.voicehost.llm.LlmException.Reason;
import dev.dramatis.examples.voicehost.output.Printable;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes for the operator why the LLM has no answer, with the first words that its server said,
 * once a minute for each reason. Clients get none of these words, for they may name secrets.
 */
final class LlmLog {

  private static final Logger LOGGER = LoggerFactory.getLogger(LlmLog.class);
  private static final long QUIET_NANOS = TimeUnit.MINUTES.toNanos(1);
  private static final int LONGEST_WORDS = 1_000;
  private static final int LONGEST_KIND = 12; // "status 401: "

  private final String secret;
  private final Map<String, Long> latest = new ConcurrentHashMap<>();

  /**
   * Logs for a server.
   *
   * @param secret the server's key, which it may repeat
   */
  LlmLog(String secret) {
    this.secret = secret;
  }

  /** Logs a failure, unless the host itself gave the answer up; returns it. */
  LlmException failed(LlmException failure, Call call, @Nullable IOException cause) {
    if (!call.isCanceled() || failure.reason() == Reason.TIMEOUT) {
      String said = cause == null ? failure.said() : cause.toString();
      if (isDue(failure.reason() + said.substring(0, Math.min(said.length(), LONGEST_KIND)))) {
        String words = secret.isEmpty() ? said : said.replace(secret, "(the key)");
        LOGGER.warn("{} {}", failure.getMessage(), Printable.line(words.strip(), LONGEST_WORDS));
      }
    }
    return failure;
  }

  private boolean isDue(String reason) {
    long now = System.nanoTime();
    latest.values().removeIf(before -> now - before > QUIET_NANOS);
    return latest.size() < LONGEST_WORDS && latest.putIfAbsent(reason, now) == null;
  }
}
