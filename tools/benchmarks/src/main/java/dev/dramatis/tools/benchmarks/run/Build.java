package dev.dramatis.tools.benchmarks.run;

import java.nio.file.Path;
import java.util.List;

/** What came of compiling a program. */
public sealed interface Build {

  /**
   * It runs.
   *
   * @param classPath its jar, and the libraries
   */
  record Runnable(List<Path> classPath) implements Build {}

  /**
   * It does not compile, which is a result: some ways end at some size.
   *
   * @param reason the compiler's first error
   */
  record Impossible(String reason) implements Build {}
}
