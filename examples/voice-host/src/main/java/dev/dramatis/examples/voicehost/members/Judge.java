package dev.dramatis.examples.voicehost.members;

import dev.dramatis.examples.voicehost.http.ApiException;
import dev.dramatis.examples.voicehost.output.Printable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Decides what becomes of values that a {@link Shape} does not know. */
public interface Judge {

  /** A server's answer: what is not known is left out, for its client can change nothing of it. */
  Judge OF_ANSWERS =
      new Judge() {
        @Override
        public @Nullable JsonNode bad(MemberPath at, String expected) {
          return null;
        }

        @Override
        public void unknown(MemberPath at) {
          // Servers add members of their own to every answer.
        }
      };

  /** A client's request: a bad value is the client's mistake, an unknown member is left out. */
  Judge OF_REQUESTS = new OfRequests();

  /**
   * Decides about a member that is known, with another value than it may have.
   *
   * @param expected what comes after "must be"
   * @return what stands in its place; null for nothing
   * @throws ApiException if the whole is refused
   */
  @Nullable JsonNode bad(MemberPath at, String expected);

  /** Takes notice of a member that is not known. */
  void unknown(MemberPath at);

  /** Names each unknown member once in the log, up to a number of them. */
  final class OfRequests implements Judge {

    private static final Logger LOGGER = LoggerFactory.getLogger(OfRequests.class);
    private static final int MOST_NAMES = 100;
    private static final int LONGEST_NAME = 100;

    private final Set<String> named = ConcurrentHashMap.newKeySet();

    @Override
    public @Nullable JsonNode bad(MemberPath at, String expected) {
      throw ApiException.badParameter(at.toString(), expected);
    }

    @Override
    public void unknown(MemberPath at) {
      if (named.size() < MOST_NAMES) {
        String name = Printable.line(at.withoutIndexes(), LONGEST_NAME);
        if (named.add(name)) {
          LOGGER.warn(
              "Requests have the member {}, which the host does not know and does not pass to the LLM.{}",
              name,
              at.parent() == null
                  ? " The setting DRAMATIS_LLM_PARAMETERS names others to pass."
                  : "");
        }
      }
    }
  }
}
