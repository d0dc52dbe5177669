package dev.dramatis.examples.voicehost.tools;

import dev.dramatis.CharacterSession;
import dev.dramatis.examples.voicehost.http.JsonReader;
import dev.dramatis.tool.ToolResult;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs tools on threads of its own, so that one that hangs holds no other thread for longer than
 * the limit. A call that finds no free thread is not made, and none waits in a queue: it would have
 * its effect long after the LLM has read that there is none. Thread-safe.
 */
public final class ToolRunner implements AutoCloseable {

  private static final Logger LOGGER = LoggerFactory.getLogger(ToolRunner.class);
  private static final long IDLE_SECONDS = 30;

  private final Duration limit;
  private final JsonReader reader;
  private final ThreadPoolExecutor threads;
  private final Map<Thread, CompletableFuture<ToolResult>> awaited = new ConcurrentHashMap<>();

  /**
   * @param limit the longest wait for a tool
   * @param most the most calls at once
   */
  public ToolRunner(Duration limit, int most, JsonReader reader) {
    this.limit = limit;
    this.reader = reader;
    AtomicInteger number = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            0,
            most,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            call -> {
              Thread thread = new Thread(call, "tool-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  CallArguments arguments(LlmCall call) {
    return CallArguments.of(call.arguments(), reader);
  }

  /** Starts a call; the future may be completed by others, who then wait no longer. */
  CompletableFuture<ToolResult> start(
      CharacterSession session, String tool, @Nullable Map<String, @Nullable Object> arguments) {
    if (!isOffered(session, tool)) {
      return CompletableFuture.completedFuture(session.call(tool, Map.of()));
    }
    CompletableFuture<ToolResult> result = new CompletableFuture<>();
    if (arguments == null) {
      result.complete(ToolResult.noJsonObject(tool));
      return result;
    }
    try {
      threads.execute(() -> call(session, tool, arguments, result));
    } catch (RejectedExecutionException e) {
      result.complete(notBegun(tool));
    }
    return result;
  }

  private static boolean isOffered(CharacterSession session, String tool) {
    return session.tools().stream().anyMatch(each -> each.name().equals(tool));
  }

  private static void call(
      CharacterSession session,
      String tool,
      Map<String, @Nullable Object> arguments,
      CompletableFuture<ToolResult> result) {
    try {
      result.complete(session.call(tool, arguments));
    } catch (Throwable e) {
      result.completeExceptionally(e);
    }
  }

  private static ToolResult notBegun(String tool) {
    return ToolResult.of(
        ToolResult.Outcome.NOT_BEGUN,
        "%s was not begun: the host has too many calls under way. Try once more later, or tell the user."
            .formatted(tool));
  }

  /** Waits for the result of a call, and logs what became of it. */
  ToolResult await(CharacterSession session, String tool, CompletableFuture<ToolResult> call) {
    long start = System.nanoTime();
    ToolResult result = await(tool, call);
    LOGGER.info(
        "Tool {}:{} {} after {} ms",
        session.character().id(),
        isOffered(session, tool) ? tool : "unknown",
        result.outcome().name().toLowerCase(Locale.ROOT),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    return result;
  }

  private ToolResult await(String tool, CompletableFuture<ToolResult> call) {
    awaited.put(Thread.currentThread(), call);
    try {
      return ToolResult.await(tool, call, threads.isShutdown() ? Duration.ZERO : limit);
    } finally {
      awaited.remove(Thread.currentThread());
    }
  }

  /** Interrupts the calls that are under way, waits for none of them, and begins no other. */
  @Override
  public void close() {
    threads.shutdownNow();
    awaited.values().forEach(call -> call.cancel(false));
  }
}
