package dev.dramatis.tools.benchmarks.part;

import java.util.Locale;

/** What can be measured on its own; each has a file of results. */
public enum Part {
  /** Finding one character, opening a session, getting its prompt. */
  FIND("Finding one character and getting its prompt"),
  /** Listing all definitions. */
  LIST("Listing all definitions"),
  /** The heap that both leave used. */
  HEAP("Used heap"),
  /** Compiling a cast. */
  BUILD("Compiling a cast"),
  /** Repeated calls in a JVM that has compiled them. */
  WARM("Warm calls");

  private final String title;

  Part(String title) {
    this.title = title;
  }

  /** How reports call it. */
  public String title() {
    return title;
  }

  /** The beginning of its files' names. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
