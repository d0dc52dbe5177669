package dev.dramatis.internal;

/**
 * A resource by which a bank is noticed whose services file was lost, as happens when several jars
 * become one and the services file of one of them is kept.
 *
 * <p>Its lines are the index, the pointer and, for later compiles into the same output, the
 * character classes. It is empty where the bank has moved and a build tool kept the resource.
 *
 * <p>The hash of the index's name chooses one of {@link #COUNT} paths: so few that a registry can
 * look for each of them, so many that two banks of one application seldom share one.
 */
public final class BankTrace {

  /** How many paths there are. */
  public static final int COUNT = 32;

  private BankTrace() {}

  /**
   * The path of a bank's trace.
   *
   * @param index the canonical name of the index's class
   */
  public static String of(String index) {
    int hash = index.hashCode();
    return path((hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & (COUNT - 1));
  }

  /**
   * A path, without a slash in front.
   *
   * @param number from 0 to {@link #COUNT} less 1
   */
  public static String path(int number) {
    return "META-INF/dramatis/bank-" + number;
  }
}
