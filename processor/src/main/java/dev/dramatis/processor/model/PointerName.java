package dev.dramatis.processor.model;

import dev.dramatis.spi.BankPointer;

/**
 * Where a bank's {@link BankPointer} is: in a package, one of {@link #BUCKETS}, that the hash of
 * the index's name chooses, in a class that the hash names.
 */
public record PointerName(String packageName, String simpleName) {

  /**
   * How many packages there are. Every compile looks for each of them, which takes about 20
   * microseconds a package; two modules of one application may not share one.
   */
  static final int BUCKETS = 4_096;

  private static final String PREFIX = "dev.dramatis.banks.b";

  public static PointerName of(String index, int part) {
    int hash = index.hashCode();
    return new PointerName(
        bucket(Math.floorMod(hash ^ (hash >>> 16), BUCKETS)),
        "Bank_%08x%s".formatted(hash, part == 0 ? "" : "_" + part));
  }

  static String bucket(int number) {
    return PREFIX + "%03x".formatted(number);
  }

  String qualifiedName() {
    return packageName + "." + simpleName;
  }
}
