package dev.dramatis.examples.langchain4j;

import dev.dramatis.CharacterSession;
import dev.dramatis.tool.ToolResult;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
    return ToolResult.await(tool, call, longestWait);
  }
}
