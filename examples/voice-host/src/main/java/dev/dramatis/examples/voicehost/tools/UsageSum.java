package dev.dramatis.examples.voicehost.tools;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The usage of all rounds of an answer. In one round, the last one counts. */
final class UsageSum {

  private @Nullable ObjectNode ended;
  private @Nullable ObjectNode current;

  void tell(@Nullable ObjectNode usage) {
    current = usage == null ? current : usage;
  }

  void endRound() {
    ended = total();
    current = null;
  }

  /** Returns the sum; null if no usage was told. */
  @Nullable ObjectNode total() {
    if (ended == null || current == null) {
      return ended == null ? current : ended;
    }
    return plus(ended, current);
  }

  private static ObjectNode plus(ObjectNode one, ObjectNode other) {
    ObjectNode sum = one.deepCopy();
    for (Map.Entry<String, JsonNode> member : other.properties()) {
      JsonNode own = sum.path(member.getKey());
      JsonNode more = member.getValue();
      if (own instanceof ObjectNode object && more instanceof ObjectNode objectToAdd) {
        sum.set(member.getKey(), plus(object, objectToAdd));
      } else if (own.isIntegralNumber() && more.isIntegralNumber()) {
        sum.put(member.getKey(), own.asLong() + more.asLong());
      } else if (!own.isContainer() && !own.isNumber()) {
        sum.set(member.getKey(), more);
      }
    }
    return sum;
  }
}
