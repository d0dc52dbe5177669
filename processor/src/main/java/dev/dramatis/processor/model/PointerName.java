package dev.dramatis.processor.model;

import dev.dramatis.spi.BankPointer;

/**
 * Where a bank's {@link BankPointer} is: in the package of a {@link Bucket}, in a class that the
 * hash of the index's name names.
 */
public record PointerName(Bucket bucket, String simpleName) {

  public static PointerName of(Bucket bucket, String index, int part) {
    return new PointerName(bucket, simpleName(index, part));
  }

  /** The name of the class, whichever the bucket. */
  public static String simpleName(String index, int part) {
    return "Bank_%08x%s".formatted(index.hashCode(), part == 0 ? "" : "_" + part);
  }

  public String packageName() {
    return bucket.packageName();
  }

  public String qualifiedName() {
    return packageName() + "." + simpleName;
  }
}
