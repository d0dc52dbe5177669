package dev.dramatis.examples.langchain4j;

import dev.dramatis.tool.ToolDefinition;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * The words of one turn. A character says something while its tools run, once a turn and only if
 * the LLM has said nothing before. Thread-safe.
 */
final class Meanwhile {

  private final Consumer<String> words;
  private boolean hasSpoken;

  Meanwhile(Consumer<String> words) {
    this.words = words;
  }

  /** Passes on what is said. */
  synchronized void say(String text) {
    hasSpoken |= !text.isBlank();
    words.accept(text);
  }

  /** Says one of the texts of a tool that is about to run. */
  synchronized void before(ToolDefinition tool) {
    List<String> texts = tool.meanwhile();
    if (!hasSpoken && !texts.isEmpty()) {
      say(texts.get(ThreadLocalRandom.current().nextInt(texts.size())) + " ");
    }
  }
}
