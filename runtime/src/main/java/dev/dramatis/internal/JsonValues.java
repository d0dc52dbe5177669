package dev.dramatis.internal;

import dev.dramatis.character.HostText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that a JSON parser makes. Other values are a mistake of the host, not of the LLM. */
public final class JsonValues {

  private static final int LONGEST_NAME = 40;
  private static final int DEEPEST = 64;

  private JsonValues() {}

  /**
   * Checks what a call is given, down to a depth that no tool takes.
   *
   * @throws IllegalArgumentException if the tool's name or the map is null, if a value is no text,
   *     number, boolean, list, map or null, or if the name of a member is no text
   */
  public static void requireCall(@Nullable String tool, @Nullable Map<?, ?> arguments) {
    if (tool == null) {
      throw new IllegalArgumentException(
          "the tool's name is null; give the name of the LLM's call");
    }
    if (arguments == null) {
      throw new IllegalArgumentException(
          "the arguments are null; give an empty map where the LLM gave none");
    }
    Foreign foreign = inMembers(arguments, 0);
    if (foreign != null) {
      throw new IllegalArgumentException(foreign.sentence());
    }
  }

  private static @Nullable Foreign inMembers(Map<?, ?> members, int depth) {
    for (Map.Entry<?, ?> member : members.entrySet()) {
      if (!(member.getKey() instanceof String name)) {
        return new Foreign("", member.getKey(), true);
      }
      Foreign foreign = in(member.getValue(), depth);
      if (foreign != null) {
        return foreign.below("." + HostText.oneLine(name, LONGEST_NAME));
      }
    }
    return null;
  }

  private static @Nullable Foreign in(@Nullable Object value, int depth) {
    if (value == null
        || value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || depth == DEEPEST) {
      return null;
    }
    if (value instanceof Map<?, ?> members) {
      return inMembers(members, depth + 1);
    }
    return value instanceof List<?> items
        ? inItems(items, depth + 1)
        : new Foreign("", value, false);
  }

  private static @Nullable Foreign inItems(List<?> items, int depth) {
    int index = 0;
    for (Object item : items) {
      Foreign foreign = in(item, depth);
      if (foreign != null) {
        return foreign.below("[" + index + "]");
      }
      index++;
    }
    return null;
  }

  /**
   * A value that no parser makes.
   *
   * @param path the steps to it, or to the map of which it is a name
   */
  private record Foreign(String path, @Nullable Object value, boolean isName) {

    /** The path grows on the way back, so that right values cost no text. */
    Foreign below(String step) {
      return new Foreign(step + path, value, isName);
    }

    String sentence() {
      String place = path.isEmpty() ? "the map of arguments" : "the argument " + path.substring(1);
      String type = value == null ? "null" : value.getClass().getName();
      return isName
          ? "%s has a name that is no String but %s; give what a JSON parser makes"
              .formatted(place, type)
          : "%s is of %s; give what a JSON parser makes: null, String, Number, Boolean, List or Map"
              .formatted(place, type);
    }
  }
}
