package dev.dramatis.internal;

/**
 * Which release this runtime is; the processor compares it with its own, because code that one
 * release generates is promised to later runtimes only.
 */
public final class Release {

  /** The version of the Maven artifact. */
  public static final String VERSION = "0.1.0-SNAPSHOT";

  private Release() {}
}
