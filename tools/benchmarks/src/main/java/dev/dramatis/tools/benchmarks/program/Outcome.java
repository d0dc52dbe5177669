package dev.dramatis.tools.benchmarks.program;

/** The class with which programs print their figures. */
public final class Outcome {

  /** The system property that asks for the used heap as a third number. */
  public static final String HEAP_PROPERTY = "benchmark.heap";

  private Outcome() {}

  /** Returns its source; the class is loaded after the clock has stopped. */
  public static SourceFile source() {
    return new SourceFile(
        "bench/Outcome.java",
        """
        package bench;

        import java.lang.ref.Reference;

        public final class Outcome {

          private Outcome() {}

          /** Prints what was measured; what is kept counts as used heap. */
          public static void print(long nanos, long check, Object kept) {
            long heap = Boolean.getBoolean("%s") ? usedHeap() : 0;
            Reference.reachabilityFence(kept);
            System.out.println(nanos + " " + check + " " + heap);
          }

          private static long usedHeap() {
            Runtime runtime = Runtime.getRuntime();
            System.gc();
            System.gc();
            return runtime.totalMemory() - runtime.freeMemory();
          }
        }
        """
            .formatted(HEAP_PROPERTY));
  }
}
