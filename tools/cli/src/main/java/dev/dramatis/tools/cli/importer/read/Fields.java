package dev.dramatis.tools.cli.importer.read;

import dev.dramatis.tools.cli.report.Diagnostics;
import dev.dramatis.tools.cli.report.Place;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The keys of one mapping, taken one by one as pydantic takes them for unmute; those that remain
 * are the extras. Errors are reported at their places.
 */
final class Fields {

  /** The keys that decide which kind the others belong to. */
  private static final Set<String> DISCRIMINATORS = Set.of("type", "source_type");

  private final Place start;
  private final String path;
  private final Diagnostics diagnostics;
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Set<String> refused = new HashSet<>();
  private final PlainValues plain;
  private final Marks marks;

  /**
   * @param path the keys that lead here, each with a slash after it
   */
  Fields(
      MappingNode mapping, String path, PlainValues plain, Marks marks, Diagnostics diagnostics) {
    this.start = marks.place(mapping);
    this.path = path;
    this.plain = plain;
    this.marks = marks;
    this.diagnostics = diagnostics;
    plain.isPlain(mapping, Tag.MAP);
    for (NodeTuple tuple : mapping.getValue()) {
      plain.key(tuple.getKeyNode()).ifPresent(key -> add(key, tuple));
    }
  }

  private void add(String key, NodeTuple tuple) {
    if (nodes.put(key, tuple.getValueNode()) != null) {
      plain.duplicate(tuple.getKeyNode(), key);
    }
    places.put(key, marks.place(tuple.getValueNode()));
  }

  /** Where the mapping starts. */
  Place start() {
    return start;
  }

  /** Where a key's value stands, or else the mapping. */
  Place place(String key) {
    return places.getOrDefault(key, start);
  }

  /** The places of all keys, by their whole paths. */
  Map<String, Place> places() {
    Map<String, Place> all = new LinkedHashMap<>();
    places.forEach((key, place) -> all.put(path + key, place));
    return all;
  }

  /** A mapping below a key; empty where the key is left out, null, or reported as no mapping. */
  Optional<Fields> fields(String key) {
    Node node = nodes.remove(key);
    if (node instanceof MappingNode mapping) {
      return Optional.of(new Fields(mapping, path + key + "/", plain, marks, diagnostics));
    }
    if (node != null && plain.read(node) != null) {
      refuse(key, "%s is not a mapping; write keys and values below it");
    }
    return Optional.empty();
  }

  /** Returns the mapping below a key; reports the message if the key is left out or null. */
  Optional<Fields> requiredFields(String key, String message) {
    Node node = nodes.get(key);
    if (node == null || node.getTag().equals(Tag.NULL)) {
      nodes.remove(key);
      diagnostics.error(place(key), message);
      return Optional.empty();
    }
    return fields(key);
  }

  /** A value as it stands; null where the key is left out, too. */
  @Nullable Object take(String key) {
    Node node = nodes.remove(key);
    return node == null ? null : plain.read(node);
  }

  /** A text; null where the key is left out or null. */
  @Nullable String text(String key) {
    Object value = take(key);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    refuse(key, "%s is not a text, so unmute refuses it; put it in quotes");
    return null;
  }

  /** Returns a text that unmute requires; reports a missing one. */
  String required(String key) {
    String text = required(key, text(key), "");
    if (text.isBlank() && DISCRIMINATORS.contains(key) && !refused.contains(key)) {
      refuse(key, "%s is blank, so unmute refuses the entry; write a kind");
    }
    return text;
  }

  /** Returns a whole number that unmute requires; reports a missing one. */
  long requiredWhole(String key) {
    return required(key, whole(key), 0L);
  }

  private <T> T required(String key, @Nullable T value, T otherwise) {
    if (value == null && !refused.contains(key)) {
      String how = places.containsKey(key) ? "null" : "missing";
      refuse(key, "%s is " + how + ", so unmute refuses the entry; write it");
    }
    return value == null ? otherwise : value;
  }

  private void refuse(String key, String wording) {
    refused.add(key);
    diagnostics.error(place(key), wording.formatted(key));
  }

  /** A truth value in any of the spellings that pydantic takes. */
  @Nullable Boolean truth(String key) {
    Object value = take(key);
    Optional<Boolean> truth = LaxValues.truth(value);
    if (value != null && truth.isEmpty()) {
      refuse(key, "%s is neither true nor false, so unmute refuses it; write one of them");
    }
    return truth.orElse(null);
  }

  /** A whole number in any of the spellings that pydantic takes. */
  @Nullable Long whole(String key) {
    Object value = take(key);
    Optional<Long> whole = LaxValues.whole(value);
    if (value != null && whole.isEmpty()) {
      refuse(key, "%s is not a whole number that fits 64 bits; correct it");
    }
    return whole.orElse(null);
  }

  /** Returns the values of the remaining keys, nulls included. */
  Map<String, @Nullable Object> rest() {
    nodes.forEach((key, node) -> values.put(key, plain.read(node)));
    nodes.clear();
    return Collections.unmodifiableMap(values);
  }
}
