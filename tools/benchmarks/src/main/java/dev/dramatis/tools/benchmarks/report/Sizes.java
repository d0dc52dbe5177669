package dev.dramatis.tools.benchmarks.report;

/** The sizes of casts that the goals name. */
final class Sizes {

  static final int SMALL = 50;
  static final int MIDDLE = 1_000;
  static final int LARGE = 10_000;
  static final int LARGEST = 65_536;

  private Sizes() {}
}
