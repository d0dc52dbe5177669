package dev.dramatis.tools.cli.roundtrip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where two values differ: maps by key in any order, lists by place, numbers by value. Inside the
 * values of keys that unmute does not know, null and left out are one.
 */
final class Differences {

  private final List<String> paths = new ArrayList<>();

  private Differences() {}

  /** The paths of what differs between two entries, with what was expected and what came. */
  static List<String> between(Map<?, ?> expected, Map<?, ?> actual) {
    Differences differences = new Differences();
    differences.compare("", expected, actual);
    return differences.paths;
  }

  private void compare(String path, @Nullable Object expected, @Nullable Object actual) {
    if (expected instanceof Map<?, ?> one && actual instanceof Map<?, ?> two) {
      Set<Object> keys = new LinkedHashSet<>(one.keySet());
      keys.addAll(two.keySet());
      keys.forEach(key -> compare(path + "/" + key, one, two, key));
    } else if (expected instanceof List<?> one
        && actual instanceof List<?> two
        && one.size() == two.size()) {
      for (int i = 0; i < one.size(); i++) {
        compare(path + "/" + i, one.get(i), two.get(i));
      }
    } else if (!equal(expected, actual)) {
      paths.add(path + ": " + shown(expected) + " came back as " + shown(actual));
    }
  }

  private void compare(String path, Map<?, ?> one, Map<?, ?> two, Object key) {
    boolean isTopLevel = path.lastIndexOf('/') == 0;
    if (isTopLevel && one.containsKey(key) != two.containsKey(key)) {
      paths.add(
          path
              + (one.containsKey(key) ? " is gone: " : " is new: ")
              + shown(one.containsKey(key) ? one.get(key) : two.get(key)));
    } else {
      compare(path, one.get(key), two.get(key));
    }
  }

  private static boolean equal(@Nullable Object one, @Nullable Object two) {
    if (one instanceof Number first && two instanceof Number second) {
      return (isFinite(first) && isFinite(second))
          ? decimal(first).compareTo(decimal(second)) == 0
          : first.equals(second);
    }
    return one == null ? two == null : one.equals(two);
  }

  private static boolean isFinite(Number number) {
    return !(number instanceof Double) || Double.isFinite(number.doubleValue());
  }

  private static BigDecimal decimal(Number number) {
    return new BigDecimal(number.toString());
  }

  private static String shown(@Nullable Object value) {
    return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
  }
}
