package dev.dramatis.examples.voicehost.members;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the host knows of a JSON value, from which it builds the value again. Immutable. */
public abstract class Shape {

  private final String expected;

  private Shape(String expected) {
    this.expected = expected;
  }

  /**
   * Builds a value again; null where nothing is to stand in its place.
   *
   * @param judge decides about what is not known
   */
  public final @Nullable JsonNode copy(JsonNode sent, MemberPath at, Judge judge) {
    return fits(sent) ? rebuilt(sent, at, judge) : judge.bad(at, expected);
  }

  /** Returns what comes after "must be". */
  final String expected() {
    return expected;
  }

  abstract boolean fits(JsonNode sent);

  @Nullable JsonNode rebuilt(JsonNode sent, MemberPath at, Judge judge) {
    return sent;
  }

  private interface Test {
    boolean passes(JsonNode value);
  }

  private static Shape simple(String expected, Test test) {
    return new Shape(expected) {
      @Override
      boolean fits(JsonNode sent) {
        return test.passes(sent);
      }
    };
  }

  public static Shape bool() {
    return simple("true or false", JsonNode::isBoolean);
  }

  public static Shape number(int least, int most) {
    return simple(
        "a number from %d to %d".formatted(least, most),
        value -> value.isNumber() && value.doubleValue() >= least && value.doubleValue() <= most);
  }

  public static Shape number() {
    return simple("a number", value -> value.isNumber() && Double.isFinite(value.doubleValue()));
  }

  public static Shape whole(long least, long most) {
    return simple(
        "a whole number from %d to %d".formatted(least, most),
        value ->
            value.isIntegralNumber()
                && value.canConvertToLong()
                && value.longValue() >= least
                && value.longValue() <= most);
  }

  public static Shape whole() {
    return simple("a whole number", JsonNode::isIntegralNumber);
  }

  /** A text; a half of a surrogate pair in it, which cannot be written, is replaced. */
  public static Shape text(int most) {
    return new Shape("a text of at most %d characters".formatted(most)) {
      @Override
      boolean fits(JsonNode sent) {
        return sent.isString() && sent.asString().length() <= most;
      }

      @Override
      JsonNode rebuilt(JsonNode sent, MemberPath at, Judge judge) {
        String text = sent.asString();
        String whole = LONE_SURROGATE.matcher(text).replaceAll("\ufffd");
        return whole.equals(text) ? sent : JsonNodeFactory.instance.stringNode(whole);
      }
    };
  }

  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  public static Shape text(String expected, Pattern pattern) {
    return simple(
        expected, value -> value.isString() && pattern.matcher(value.asString()).matches());
  }

  public static Shape oneOf(String... words) {
    List<String> all = List.of(words);
    return simple(
        "one of " + String.join(", ", all),
        value -> value.isString() && all.contains(value.asString()));
  }

  public static Shape list(int most, Shape item) {
    return new Shape("a list of at most %d items".formatted(most)) {
      @Override
      boolean fits(JsonNode sent) {
        return sent.isArray() && sent.size() <= most;
      }

      @Override
      JsonNode rebuilt(JsonNode sent, MemberPath at, Judge judge) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode(sent.size());
        for (int i = 0; i < sent.size(); i++) {
          JsonNode copy = item.copy(sent.get(i), at.item(i), judge);
          if (copy != null) {
            list.add(copy);
          }
        }
        return list;
      }
    };
  }

  /** An object whose names are the client's own. */
  public static Shape map(int most, int longestName, Shape value) {
    return new Shape(
        "an object of at most %d members with names of at most %d characters"
            .formatted(most, longestName)) {
      @Override
      boolean fits(JsonNode sent) {
        return sent.isObject()
            && sent.size() <= most
            && sent.propertyStream().allMatch(entry -> entry.getKey().length() <= longestName);
      }

      @Override
      JsonNode rebuilt(JsonNode sent, MemberPath at, Judge judge) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : sent.properties()) {
          // the name is the client's text, which is not repeated
          JsonNode copy = value.copy(member.getValue(), at.item(object.size()), judge);
          if (copy != null) {
            object.set(member.getKey(), copy);
          }
        }
        return object;
      }
    };
  }

  /** Any JSON, such as a JSON schema, of a bounded size in characters. */
  public static Shape anything(int most) {
    return simple(
        "JSON of at most %d characters".formatted(most), value -> size(value, most) <= most);
  }

  /** Any JSON object of a bounded size in characters. */
  public static Shape anyObject(int most) {
    return simple(
        "an object of at most %d characters".formatted(most),
        value -> value.isObject() && size(value, most) <= most);
  }

  /** The same, of a bounded size in characters. */
  public final Shape within(int most) {
    Shape inner = this;
    return new Shape(expected() + " of at most %d characters in all".formatted(most)) {
      @Override
      boolean fits(JsonNode sent) {
        return inner.fits(sent) && size(sent, most) <= most;
      }

      @Override
      @Nullable JsonNode rebuilt(JsonNode sent, MemberPath at, Judge judge) {
        return inner.rebuilt(sent, at, judge);
      }
    };
  }

  /** About the length of the JSON text; it stops to count beyond the bound. */
  private static long size(JsonNode value, long most) {
    long size = value.isString() ? value.asString().length() + 2 : 4;
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      size += member.getKey().length() + 4 + size(member.getValue(), most);
      if (size > most) {
        return size;
      }
    }
    if (value.isArray()) {
      for (JsonNode item : value) {
        size += 1 + size(item, most);
        if (size > most) {
          return size;
        }
      }
    }
    return size;
  }

  /** The first of several that fits. */
  public static Shape either(String expected, Shape... shapes) {
    return new Shape(expected) {
      private @Nullable Shape fitting(JsonNode sent) {
        for (Shape shape : shapes) {
          if (shape.fits(sent)) {
            return shape;
          }
        }
        return null;
      }

      @Override
      boolean fits(JsonNode sent) {
        return fitting(sent) != null;
      }

      @Override
      @Nullable JsonNode rebuilt(JsonNode sent, MemberPath at, Judge judge) {
        Shape shape = fitting(sent);
        return shape == null ? null : shape.rebuilt(sent, at, judge);
      }
    };
  }

  /** An object with members of its own by the value of {@code type}. */
  public static Shape tagged(Map<String, ? extends Shape> byType) {
    return tagged("type", byType);
  }

  /** An object with members of its own by the value of one of them. */
  public static Shape tagged(String tag, Map<String, ? extends Shape> byTag) {
    String tags = String.join(", ", byTag.keySet().stream().sorted().toList());
    return new Shape("an object whose %s is one of %s".formatted(tag, tags)) {
      @Override
      boolean fits(JsonNode sent) {
        return sent.isObject();
      }

      @Override
      @Nullable JsonNode rebuilt(JsonNode sent, MemberPath at, Judge judge) {
        Shape shape = byTag.get(sent.path(tag).asString(""));
        return shape == null
            ? judge.bad(at.member(tag), "one of " + tags)
            : shape.copy(sent, at, judge);
      }
    };
  }

  /** Any value, which is left out, because an LLM has no use for it. */
  public static Shape ignored() {
    return new Shape("any value") {
      @Override
      boolean fits(JsonNode sent) {
        return true;
      }

      @Override
      @Nullable JsonNode rebuilt(JsonNode sent, MemberPath at, Judge judge) {
        return null;
      }
    };
  }

  public static ObjectShape object() {
    return new ObjectShape(Map.of(), List.of());
  }

  /** An object with the members that are known. A member that is null stays null. */
  public static final class ObjectShape extends Shape {

    private final Map<String, Shape> members;
    private final List<String> required;

    private ObjectShape(Map<String, Shape> members, List<String> required) {
      super("an object" + (required.isEmpty() ? "" : " with " + String.join(", ", required)));
      this.members = members;
      this.required = required;
    }

    /** The same with another member. */
    public ObjectShape with(String name, Shape shape) {
      Map<String, Shape> more = new LinkedHashMap<>(members);
      more.put(name, shape);
      return new ObjectShape(more, required);
    }

    /** The same with other members of one shape. */
    public ObjectShape with(List<String> names, Shape shape) {
      ObjectShape more = this;
      for (String name : names) {
        more = more.with(name, shape);
      }
      return more;
    }

    /** The same, where these members have to be there. */
    public ObjectShape needs(String... names) {
      return new ObjectShape(members, List.of(names));
    }

    public boolean knows(String name) {
      return members.containsKey(name);
    }

    @Override
    boolean fits(JsonNode sent) {
      return sent.isObject() && required.stream().allMatch(sent::hasNonNull);
    }

    @Override
    public ObjectNode rebuilt(JsonNode sent, MemberPath at, Judge judge) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> member : sent.properties()) {
        addTo(object, member.getKey(), member.getValue(), at.member(member.getKey()), judge);
      }
      return object;
    }

    /** Builds a whole document again; its members stand at paths of their own. */
    public ObjectNode document(ObjectNode sent, Judge judge) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> member : sent.properties()) {
        addTo(object, member.getKey(), member.getValue(), MemberPath.of(member.getKey()), judge);
      }
      return object;
    }

    private void addTo(ObjectNode object, String name, JsonNode value, MemberPath at, Judge judge) {
      Shape shape = members.get(name);
      if (shape == null) {
        judge.unknown(at);
        return;
      }
      JsonNode copy = value.isNull() ? value : shape.copy(value, at, judge);
      if (copy != null) {
        object.set(name, copy);
      }
    }
  }
}
