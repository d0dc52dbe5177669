package dev.dramatis.tools.benchmarks.part;

import dev.dramatis.tools.benchmarks.run.Compiler;
import java.nio.file.Path;
import java.util.List;

/**
 * A compilation that is timed.
 *
 * @param name its name in tables
 * @param size the number of characters
 * @param argumentFile the list of source files
 * @param processorPath empty for a compilation without processors
 */
record BuildCase(
    String name,
    int size,
    Compiler compiler,
    Path argumentFile,
    List<Path> classPath,
    List<Path> processorPath) {

  Compiler.Job into(Path classes, Path generated) {
    return new Compiler.Job(argumentFile, classPath, processorPath, classes, generated);
  }
}
