package dev.dramatis.internal;

/**
 * A resource that reveals a bank without its services file. Such a file is lost when several jars
 * are shaded into one, and only one of their services files is kept.
 *
 * <p>Its lines are the index, the pointer and, for later compiles into the same output, the
 * character classes. It is empty if the bank has moved and a build tool kept the resource.
 *
 * <p>The hash of the index's name chooses one of {@link #COUNT} paths. They are few, so that a
 * registry can look for each, and enough that two banks of one application seldom share one.
 */
public final class BankTrace {

  /** The number of paths. */
  public static final int COUNT = 32;

  private BankTrace() {}

  /**
   * Returns the path of a bank's trace.
   *
   * @param index the canonical name of the index's class
   */
  public static String of(String index) {
    int hash = index.hashCode();
    return path((hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & (COUNT - 1));
  }

  /**
   * Returns a path, without a leading slash.
   *
   * @param number from 0, smaller than {@link #COUNT}
   */
  public static String path(int number) {
    return "META-INF/dramatis/bank-" + number;
  }
}
