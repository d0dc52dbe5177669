package dev.dramatis.examples.voicehost.tools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The calls in an answer, put together from fragments. A fragment belongs to the call last opened
 * at its index, and without an index to the last call. Another id with a name opens a new call, as
 * servers that say 0 for all calls need it. Servers also repeat the id or leave it empty, and send
 * no type.
 */
public final class CallAssembly {

  /** What an answer over HTTP may have too. */
  static final int MOST = 128;

  private static final int LONGEST_NAME = 100;

  private final List<PartialCall> calls = new ArrayList<>();
  private final Map<Integer, PartialCall> byIndex = new HashMap<>();

  /** Adds a fragment; returns its call, or null if there are too many. */
  public @Nullable PartialCall add(JsonNode fragment) {
    Integer index = index(fragment);
    PartialCall call = index == null ? last() : byIndex.get(index);
    if (call == null || call.isEndedBy(fragment)) {
      return open(index, fragment);
    }
    call.add(fragment);
    return call;
  }

  /** Adds a call that is whole; returns it, or null if there are too many. */
  public @Nullable PartialCall addWhole(JsonNode call) {
    return open(null, call);
  }

  private static @Nullable Integer index(JsonNode fragment) {
    JsonNode index = fragment.path("index");
    return index.isIntegralNumber() && index.canConvertToInt() ? index.asInt() : null;
  }

  private @Nullable PartialCall last() {
    return calls.isEmpty() ? null : calls.get(calls.size() - 1);
  }

  private @Nullable PartialCall open(@Nullable Integer index, JsonNode fragment) {
    if (calls.size() >= MOST) {
      return null;
    }
    PartialCall opened = new PartialCall();
    opened.add(fragment);
    calls.add(opened);
    if (index != null) {
      byIndex.put(index, opened);
    }
    return opened;
  }

  /** Returns the calls that have a name, each with an id of its own. */
  Map<PartialCall, LlmCall> calls() {
    Map<PartialCall, LlmCall> named = new LinkedHashMap<>();
    Set<String> ids = new HashSet<>();
    for (PartialCall call : calls) {
      if (!call.name().isEmpty()) {
        String id = !call.id().isEmpty() && ids.add(call.id()) ? call.id() : CallIds.next();
        String name = call.name().substring(0, Math.min(call.name().length(), LONGEST_NAME));
        named.put(call, new LlmCall(id, name, call.arguments(), call.isCustom()));
      }
    }
    return named;
  }
}
