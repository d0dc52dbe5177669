package dev.dramatis.tools.benchmarks.program.dramatis;

import dev.dramatis.spi.Release;

/** Dramatis's own artifacts, of the version that is built here. */
public final class Artifacts {

  public static final String RUNTIME = "dev.dramatis:dramatis-runtime:" + Release.VERSION;
  public static final String PROCESSOR = "dev.dramatis:dramatis-processor:" + Release.VERSION;

  private Artifacts() {}
}
