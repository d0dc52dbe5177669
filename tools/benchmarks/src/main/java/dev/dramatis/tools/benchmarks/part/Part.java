package dev.dramatis.tools.benchmarks.part;

import java.util.Locale;

/** A part of the benchmarks, which is measured on its own and has a file of results. */
public enum Part {
  /** The time to find one character, open a session and get its prompt. */
  FIND("Finding one character and getting its prompt"),
  /** The time to list all definitions. */
  LIST("Listing all definitions"),
  /** The heap in use after both. */
  HEAP("Used heap"),
  /** The time to compile a cast. */
  BUILD("Compiling a cast"),
  /** The time of {@code mvn compile}. */
  MAVEN("Building a cast with Maven"),
  /** The time of repeated calls in a warm JVM. */
  WARM("Warm calls");

  private final String title;

  Part(String title) {
    this.title = title;
  }

  /** Returns its name in reports. */
  public String title() {
    return title;
  }

  /** Returns the beginning of its file names. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
