package dev.dramatis.processor.model;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the packages that hold the pointers of banks.
 *
 * <p>No two modules of one application may share a package, so there are many, and a build can
 * choose another one for its bank.
 *
 * @param number from 0, below {@link #COUNT}
 */
public record Bucket(int number) {

  /**
   * How many there are. Every compile of characters looks for each of them. Measured as time of
   * javac's own thread in a fresh JVM: 256 cost 11 milliseconds, 1,024 32 and 4,096 53; with 200
   * jars on the class path 15, 41 and 86 (javac 17, medians of three; javac 25 is alike). So fewer
   * would save little and clash more often. A later release can only have more: banks stay where
   * they are.
   */
  public static final int COUNT = 4_096;

  private static final int DIGITS = 3;
  private static final String PARENT = "dev.dramatis.banks.";
  private static final Pattern NAME = Pattern.compile("b([0-9a-f]{3})");

  /** The bucket of a bank whose build chooses none: the hash of its index's name decides. */
  public static Bucket of(String index) {
    int hash = index.hashCode();
    return new Bucket(Math.floorMod(hash ^ (hash >>> 16), COUNT));
  }

  /** The bucket with a name; empty where there is none. */
  public static Optional<Bucket> named(String name) {
    return Optional.of(NAME.matcher(name))
        .filter(Matcher::matches)
        .map(matcher -> new Bucket(Integer.parseInt(matcher.group(1), 16)));
  }

  public static Bucket first() {
    return new Bucket(0);
  }

  public static Bucket last() {
    return new Bucket(COUNT - 1);
  }

  /** The one after this; after the last one, the first. */
  public Bucket next() {
    return new Bucket((number + 1) % COUNT);
  }

  /** The last part of the package's name: {@code b1a4}. */
  public String name() {
    return "b" + HexFormat.of().toHexDigits(number, DIGITS);
  }

  public String packageName() {
    return PARENT + name();
  }
}
