package dev.dramatis.spring.ai;

import dev.dramatis.CharacterSession;
import dev.dramatis.tool.ToolDefinition;
import dev.dramatis.tool.ToolResult;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.scheduler.Schedulers;

/**
 * The calls of a session's tools in one turn: how long each may take, and what the character says
 * meanwhile, once a turn and only if the LLM has said nothing before. Thread-safe.
 */
final class ToolTurn {

  private final CharacterSession session;
  private final @Nullable Duration timeout;
  private final @Nullable Consumer<String> words;
  private boolean hasSpoken;

  /**
   * @param timeout the longest wait for a tool; null to wait until it ends, on the caller's thread
   * @param words receives what the character says while a tool runs; null if that is not said
   */
  ToolTurn(CharacterSession session, @Nullable Duration timeout, @Nullable Consumer<String> words) {
    this.session = session;
    this.timeout = timeout;
    this.words = words;
  }

  CharacterSession session() {
    return session;
  }

  /** Takes notice of what the LLM says. */
  synchronized void heard(@Nullable String text) {
    hasSpoken |= text != null && !text.isBlank();
  }

  /** Calls a tool, and says something meanwhile. */
  ToolResult call(ToolDefinition tool, Map<String, Object> arguments) {
    say(tool.meanwhile());
    return timeout == null
        ? session.call(tool.name(), arguments)
        : call(tool.name(), arguments, timeout);
  }

  private synchronized void say(List<String> texts) {
    if (words != null && !hasSpoken && !texts.isEmpty()) {
      hasSpoken = true;
      words.accept(texts.get(ThreadLocalRandom.current().nextInt(texts.size())));
    }
  }

  private ToolResult call(String tool, Map<String, Object> arguments, Duration longest) {
    CompletableFuture<ToolResult> call = new CompletableFuture<>();
    Schedulers.boundedElastic()
        .schedule(() -> call.completeAsync(() -> session.call(tool, arguments), Runnable::run));
    return ToolResult.await(tool, call, longest);
  }
}
