package dev.dramatis.examples.langchain4j;

import dev.dramatis.CharacterSession;
import dev.dramatis.tool.ToolResult;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The longest that a turn waits for a tool. The tool runs on, and keeps the lock of its session
 * until it ends.
 */
record ToolTimeLimit(Duration longestWait) {

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          call -> {
            Thread thread = new Thread(call, "tool");
            thread.setDaemon(true);
            return thread;
          });

  /** Calls a tool, and answers for it if it takes too long. */
  ToolResult call(CharacterSession session, String tool, Map<String, Object> arguments) {
    Future<ToolResult> call = THREADS.submit(() -> session.call(tool, arguments));
    try {
      return call.get(longestWait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return ToolResult.unfinished(tool);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ToolResult.interrupted(tool);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the tool %s cannot be called".formatted(tool), e.getCause());
    }
  }
}
