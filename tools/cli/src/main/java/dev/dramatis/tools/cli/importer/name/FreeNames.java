package dev.dramatis.tools.cli.importer.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Gives equal names numbers from 2, so that no two are the same. The next number of each name is
 * kept: any number of equal names takes linear time.
 */
public final class FreeNames {

  private final String separator;
  private final UnaryOperator<String> key;
  private final Set<String> reserved;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();

  /**
   * @param separator between a name and its number
   */
  public FreeNames(String separator) {
    this(separator, UnaryOperator.identity(), Set.of());
  }

  /**
   * @param key what two names have in common that cannot both be used
   * @param reserved keys that no numbered name gets
   */
  FreeNames(String separator, UnaryOperator<String> key, Set<String> reserved) {
    this.separator = separator;
    this.key = key;
    this.reserved = Set.copyOf(reserved);
  }

  /** Takes a name, with a number after it where it is taken already. */
  public String of(String name) {
    if (taken.add(key.apply(name))) {
      return name;
    }
    int number = next.getOrDefault(key.apply(name), 2);
    while (!isFree(name + separator + number)) {
      number++;
    }
    next.put(key.apply(name), number + 1);
    return name + separator + number;
  }

  private boolean isFree(String numbered) {
    String found = key.apply(numbered);
    return !reserved.contains(found) && taken.add(found);
  }
}
