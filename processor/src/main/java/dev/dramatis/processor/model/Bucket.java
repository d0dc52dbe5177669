package dev.dramatis.processor.model;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One of the packages that hold the pointers of banks.
 *
 * <p>No two modules of one application may share a package, so there are many, and a build can
 * choose another one for its bank. They are in {@link Group}s, since a compile would take too long
 * to look for each.
 *
 * @param number from 0, below {@link #COUNT}
 */
public record Bucket(int number) {

  /**
   * How many there are. With fewer, two banks would clash more often. A later release can only have
   * more: banks stay where they are.
   */
  public static final int COUNT = 4_096;

  private static final int DIGITS = 3;
  private static final Pattern NAME = Pattern.compile("b([0-9a-f]{3})");

  /** A package around the packages of pointers, which holds nothing else. */
  public record Group(String packageName, int first, int size) {

    /** The only one at first: the recorded jars of the formats have their pointers in it. */
    private static final Group FIRST = new Group("dev.dramatis.banks", 0, COUNT);

    private static final int SIZE = 64;
    private static final int DIGITS = 2;

    static Group of(Bucket bucket) {
      int number = bucket.number / SIZE;
      return new Group(
          "dev.dramatis.pointers.g" + HexFormat.of().toHexDigits(number, DIGITS),
          number * SIZE,
          SIZE);
    }

    /** Every group that a bank may be in. */
    public static List<Group> all() {
      List<Group> all = new ArrayList<>(List.of(FIRST));
      for (int first = 0; first < COUNT; first += SIZE) {
        all.add(of(new Bucket(first)));
      }
      return all;
    }

    /** The full names of the packages in it. */
    public List<String> buckets() {
      return IntStream.range(first, first + size)
          .mapToObj(number -> nameOf(new Bucket(number)))
          .toList();
    }

    private String nameOf(Bucket bucket) {
      return packageName + "." + bucket.name();
    }
  }

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
    return Group.of(this).nameOf(this);
  }
}
