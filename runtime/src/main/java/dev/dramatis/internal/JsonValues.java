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
   * Checks the arguments of a call, down to a depth that no tool takes.
   *
   * @throws IllegalArgumentException if a value is no text, number, boolean, list, map or null, or
   *     the name of a member is no text
   */
  public static void require(Map<?, ?> arguments) {
    requireMembers(arguments, "", 0);
  }

  private static void requireMembers(Map<?, ?> members, String path, int depth) {
    for (Map.Entry<?, ?> member : members.entrySet()) {
      if (!(member.getKey() instanceof String name)) {
        throw new IllegalArgumentException(
            "%s has a name that is no String but %s"
                .formatted(
                    path.isEmpty() ? "the map of arguments" : path, className(member.getKey())));
      }
      require(member.getValue(), path.isEmpty() ? name : path + "." + name, depth);
    }
  }

  private static void require(@Nullable Object value, String path, int depth) {
    if (value == null
        || value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || depth == DEEPEST) {
      return;
    }
    if (value instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        require(items.get(i), path + "[" + i + "]", depth + 1);
      }
    } else if (value instanceof Map<?, ?> members) {
      requireMembers(members, path, depth + 1);
    } else {
      throw new IllegalArgumentException(
          "the argument %s is of %s; give what a JSON parser makes: null, String, Number, Boolean, List or Map"
              .formatted(shortName(path), className(value)));
    }
  }

  private static String className(@Nullable Object value) {
    return value == null ? "null" : value.getClass().getName();
  }

  /** Returns a name that an LLM made up, in one line of at most 40 characters. */
  public static String shortName(String name) {
    return name.length() <= LONGEST_NAME
        ? HostText.oneLine(name)
        : HostText.oneLine(name.substring(0, LONGEST_NAME)) + "…";
  }
}
