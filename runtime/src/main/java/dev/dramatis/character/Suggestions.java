package dev.dramatis.character;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A search for the names that are most similar to a misspelt one. */
public final class Suggestions {

  private static final int MOST = 3;

  private Suggestions() {}

  /**
   * {@return the names nearest to one that does not exist, the nearest first, at most three}
   *
   * <p>Two names are near if their optimal string alignment distance is at most a third of the
   * letters, ignoring case. They are also near if one is a prefix of the other.
   *
   * @param wrong a name that does not exist
   * @param names the names that exist
   */
  public static List<String> of(String wrong, Collection<String> names) {
    String sought = wrong.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, sought.length() / 3);
    List<Near> near = new ArrayList<>();
    for (String name : names) {
      int distance = distance(sought, name.toLowerCase(Locale.ROOT), limit);
      if (distance <= limit) {
        near.add(new Near(name, distance));
      }
    }
    near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
    return near.stream().limit(MOST).map(Near::name).toList();
  }

  private record Near(String name, int distance) {}

  private static int distance(String a, String b, int limit) {
    if ((a.length() >= 3 && b.startsWith(a)) || (b.length() >= 3 && a.startsWith(b))) {
      return Math.min(limit, Math.abs(a.length() - b.length()));
    }
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
    }
    return row[b.length()];
  }
}
