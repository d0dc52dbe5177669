package dev.dramatis.instructions;

import java.util.List;

/**
 * The source of news for {@link NewsInstructions}. A host passes one with {@code
 * SessionOptions.builder().with(NewsSource.class, source)}. Each session calls it once while it
 * opens, so answer from a cache. Implementations are thread-safe.
 */
@FunctionalInterface
public interface NewsSource {

  /**
   * {@return the headlines, the newest first; empty if there is no news or it cannot be fetched}
   */
  List<Headline> headlines();
}
