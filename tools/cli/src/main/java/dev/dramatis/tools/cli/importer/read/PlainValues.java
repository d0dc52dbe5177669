package dev.dramatis.tools.cli.importer.read;

import dev.dramatis.tools.cli.report.Diagnostics;
import dev.dramatis.tools.cli.report.Place;
import dev.dramatis.tools.cli.report.Printable;
import dev.dramatis.tools.cli.report.Quoted;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * From nodes to texts, numbers, lists and maps; no other type is ever made. How much that can be,
 * {@link EventLimits} has looked at before.
 */
final class PlainValues {

  private final Marks marks;
  private final Diagnostics diagnostics;

  PlainValues(Marks marks, Diagnostics diagnostics) {
    this.marks = marks;
    this.diagnostics = diagnostics;
  }

  /**
   * Returns the value; what cannot be read is null and reported.
   *
   * @throws Limits.ExceededException where aliases lead too deep
   */
  @Nullable Object read(Node node) {
    return read(node, 1);
  }

  private @Nullable Object read(Node node, int depth) {
    checkDepth(node, depth);
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar);
    }
    if (node instanceof SequenceNode sequence && isPlain(node, Tag.SEQ)) {
      List<@Nullable Object> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(read(item, depth + 1)));
      return items;
    }
    if (node instanceof MappingNode mapping && isPlain(node, Tag.MAP)) {
      return map(mapping, depth);
    }
    return null;
  }

  private void checkDepth(Node node, int depth) {
    if (depth > Limits.DEPTH) {
      throw new Limits.ExceededException(
          marks.place(node), "an alias leads too deep here; take it out");
    }
  }

  private Map<String, @Nullable Object> map(MappingNode mapping, int depth) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      key(tuple.getKeyNode())
          .ifPresent(
              key -> {
                if (map.containsKey(key)) {
                  duplicate(tuple.getKeyNode(), key);
                }
                map.put(key, read(tuple.getValueNode(), depth + 1));
              });
    }
    return map;
  }

  /** Returns a key as text; reports one that is not, and returns empty. */
  Optional<String> key(Node node) {
    if (node instanceof ScalarNode scalar
        && scalar(scalar) instanceof String key
        && !key.isBlank()
        && key.length() <= Limits.KEY) {
      return Optional.of(key);
    }
    diagnostics.error(
        place(node),
        "this key is not a text of 1 to %s characters; put it in quotes, or take it out"
            .formatted(Limits.KEY));
    return Optional.empty();
  }

  void duplicate(Node key, String spelled) {
    diagnostics.error(
        place(key), "the key %s is here twice; remove one".formatted(Quoted.of(spelled)));
  }

  private @Nullable Object scalar(ScalarNode scalar) {
    Tag tag = scalar.getTag();
    String value = scalar.getValue();
    if (tag.equals(Tag.STR)) {
      return text(scalar);
    }
    if (tag.equals(Tag.NULL)) {
      return null;
    }
    try {
      return Numbers.read(tag, value).orElseGet(() -> unknownTag(scalar));
    } catch (NumberFormatException e) {
      diagnostics.error(
          place(scalar), "%s is not a number; correct it".formatted(Quoted.of(value)));
      return null;
    }
  }

  private @Nullable Object unknownTag(Node node) {
    diagnostics.error(
        place(node),
        "the tag %s asks for a type, and only texts, numbers, lists and mappings are read; remove it"
            .formatted(Printable.of(node.getTag().getValue(), Limits.KEY)));
    return null;
  }

  /** Returns whether a list or a mapping is no more than that; reports another tag. */
  boolean isPlain(Node node, Tag tag) {
    if (!node.getTag().equals(tag)) {
      unknownTag(node);
      return false;
    }
    return true;
  }

  private String text(ScalarNode scalar) {
    String text = scalar.getValue();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (Character.getType(point) == Character.SURROGATE) {
        diagnostics.error(
            place(scalar),
            ("this text has \\u%04x, half of a pair of surrogates, which is no character; write the"
                    + " whole character")
                .formatted(point));
        break;
      }
    }
    return text;
  }

  private Place place(Node node) {
    return marks.place(node);
  }

  /** The smallest type that holds a whole number. */
  static Object whole(BigInteger number) {
    return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
  }
}
