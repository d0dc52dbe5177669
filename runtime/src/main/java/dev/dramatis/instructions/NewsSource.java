package dev.dramatis.instructions;

import java.util.List;

/**
 * Gives {@link NewsInstructions} its news; a host passes one with {@code
 * SessionOptions.builder().with(NewsSource.class, source)}. Asked once a session, while the session
 * opens, so answer from a cache. Implementations are thread-safe.
 */
@FunctionalInterface
public interface NewsSource {

  /** The headlines, the newest first; none where there are none or they could not be had. */
  List<Headline> headlines();
}
