package dev.dramatis.processor.message;

import java.util.List;

/** Says several names in a sentence, the first few of them where there are many. */
public final class Enumeration {

  private static final int MOST = 3;

  private Enumeration() {}

  /** Returns the names joined by commas: {@code cast.Anna, cast.Bob, cast.Carl and 7 more}. */
  public static String of(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
    return names.size() <= MOST ? first : first + " and " + (names.size() - MOST) + " more";
  }
}
