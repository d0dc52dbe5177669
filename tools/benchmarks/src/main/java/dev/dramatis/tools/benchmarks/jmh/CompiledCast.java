package dev.dramatis.tools.benchmarks.jmh;

import dev.dramatis.spi.CharacterBank;
import dev.dramatis.tools.benchmarks.cast.SyntheticCast;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import dev.dramatis.tools.benchmarks.program.dramatis.CharacterSources;
import dev.dramatis.tools.benchmarks.run.SourceFolder;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The folder of a cast that javac and the processor have compiled, which later JVMs find again: ten
 * thousand characters take longer to compile than to measure.
 *
 * @param classes the folder of the class files
 */
record CompiledCast(Path classes) {

  /** Returns a compiled cast of a size; it is compiled once. */
  static CompiledCast of(Path work, int size) throws IOException {
    return of(work, "cast-" + size, CharacterSources.inPackage("cast", SyntheticCast.of(size)));
  }

  /** Returns a compiled cast of these sources; it is compiled once. */
  static CompiledCast of(Path work, String name, List<SourceFile> files) throws IOException {
    Path classes = work.resolve(name);
    if (!Files.exists(classes)) {
      Path unfinished = Files.createTempDirectory(Files.createDirectories(work), "compiling");
      SourceFolder sources = SourceFolder.write(Files.createTempDirectory(work, "sources"), files);
      compile(sources.javaFiles(), unfinished);
      Files.move(unfinished, classes);
    }
    return new CompiledCast(classes);
  }

  private static void compile(List<Path> sources, Path classes) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    String libraries = System.getProperty("java.class.path");
    List<String> options =
        List.of(
            "-d",
            classes.toString(),
            "-cp",
            libraries,
            "-processorpath",
            libraries,
            "-processor",
            "dev.dramatis.processor.CharacterProcessor");
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      boolean compiled =
          javac
              .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!compiled) {
        throw new IllegalStateException("the cast does not compile; javac has said why");
      }
    }
  }

  /** Returns its generated index. */
  CharacterBank load() throws IOException {
    URL[] path = {classes.toUri().toURL()};
    ClassLoader loader = new URLClassLoader(path, CompiledCast.class.getClassLoader());
    return ServiceLoader.load(CharacterBank.class, loader).iterator().next();
  }
}
