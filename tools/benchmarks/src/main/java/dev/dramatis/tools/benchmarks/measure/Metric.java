package dev.dramatis.tools.benchmarks.measure;

/** What a figure counts. */
public enum Metric {
  /** Milliseconds from the first line of {@code main} to the result. */
  MAIN_MILLIS("ms in main"),
  /** Milliseconds of a whole process, as who started it waits. */
  PROCESS_MILLIS("ms of the process"),
  /** Milliseconds that a process kept processors busy: user and system time. */
  CPU_MILLIS("ms of CPU time"),
  /** Kibibytes of used heap after a full collection. */
  HEAP_KIB("KiB of heap"),
  /** Nanoseconds of one operation in a warm JVM. */
  WARM_NANOS("ns an operation"),
  /** Bytes that one operation allocates in a warm JVM. */
  ALLOCATED_BYTES("bytes an operation");

  private final String title;

  Metric(String title) {
    this.title = title;
  }

  /** How tables call it. */
  public String title() {
    return title;
  }
}
