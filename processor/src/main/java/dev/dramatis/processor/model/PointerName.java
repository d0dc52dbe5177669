package dev.dramatis.processor.model;

import dev.dramatis.spi.BankPointer;

/**
 * Where a bank's {@link BankPointer} is: in a package for pointers, such as that of a {@link
 * Bucket}, in a class that the hash of the index's name names.
 */
public record PointerName(String packageName, String simpleName) {

  public static PointerName of(Bucket bucket, String index, int part) {
    return new PointerName(bucket.packageName(), simpleName(index, part));
  }

  public static PointerName of(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    return new PointerName(
        qualifiedName.substring(0, Math.max(0, dot)), qualifiedName.substring(dot + 1));
  }

  /** The name of the class, whichever the bucket. */
  public static String simpleName(String index, int part) {
    return "Bank_%08x%s".formatted(index.hashCode(), part == 0 ? "" : "_" + part);
  }

  public String qualifiedName() {
    return packageName + "." + simpleName;
  }
}
