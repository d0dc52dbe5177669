package dev.dramatis.examples.voicehost.llm;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An answer that is on its way. One thread reads and closes; any may cancel. */
public interface LlmStream extends AutoCloseable {

  /**
   * The next chunk; null after the last one. Blocks until it is there.
   *
   * @throws LlmException if the answer ends before its end, or was cancelled
   */
  @Nullable ObjectNode next();

  /** Ends the answer wherever it is; a thread that waits for a chunk is woken. */
  void cancel();

  @Override
  void close();
}
