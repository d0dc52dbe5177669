package dev.dramatis.cast;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The character classes that were initialised in this JVM. */
public final class Initialised {

  private static final List<String> NAMES = new CopyOnWriteArrayList<>();

  private Initialised() {}

  static void add(String name) {
    NAMES.add(name);
  }

  public static List<String> names() {
    return List.copyOf(NAMES);
  }
}
