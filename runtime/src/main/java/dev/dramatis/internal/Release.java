package dev.dramatis.internal;

/**
 * The release of this runtime. The processor compares it with its own, because generated code runs
 * on the same and later releases only.
 */
public final class Release {

  /** The version of the Maven artifact. */
  public static final String VERSION = "0.1.0-SNAPSHOT";

  private Release() {}
}
