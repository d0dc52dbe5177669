package dev.dramatis.processor.fuzz;

import dev.dramatis.processor.CharacterProcessor;
import dev.dramatis.processor.harness.CompilerUnderTest;
import dev.dramatis.processor.harness.Libraries;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Compiles many small modules, one after the other, into one folder. */
final class FuzzCompiler {

  private final JavaCompiler compiler;
  private final StandardJavaFileManager folders;
  private final RememberingFiles files;
  private final Path sources;
  private final Path output;
  private final Path generated;

  FuzzCompiler(CompilerUnderTest compiler, Path folder) {
    this.compiler = compiler.open();
    this.folders = this.compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    this.files = new RememberingFiles(folders);
    this.sources = folder.resolve("src");
    this.output = folder.resolve("classes");
    this.generated = folder.resolve("generated");
  }

  Verdict compile(List<SourceFile> module) {
    clean(sources);
    clean(output);
    clean(generated);
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    StringWriter out = new StringWriter();
    Witness witness = new Witness();
    boolean isSuccess = false;
    try {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new PrintWriter(out),
              files,
              told,
              options(),
              null,
              folders.getJavaFileObjectsFromPaths(module.stream().map(this::write).toList()));
      task.setProcessors(List.of(new CharacterProcessor(), witness));
      isSuccess = task.call();
    } catch (RuntimeException | StackOverflowError e) {
      e.printStackTrace(new PrintWriter(out));
    }
    return new Verdict(
        isSuccess, witness.hasSeenSources(), told.getDiagnostics(), out.toString(), shards());
  }

  private Path write(SourceFile source) {
    try {
      Path path = sources.resolve(source.name());
      Files.createDirectories(path.resolveSibling(""));
      return Files.writeString(path, source.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> options() {
    return List.of(
        "-classpath",
        Libraries.runtime().stream().map(Path::toString).collect(Collectors.joining(separator())),
        "-d",
        output.toString(),
        "-s",
        generated.toString(),
        "-encoding",
        "UTF-8",
        "-source",
        "17",
        "-target",
        "17",
        "-nowarn");
  }

  private static String separator() {
    return System.getProperty("path.separator", ":");
  }

  private String shards() {
    try (Stream<Path> all = Files.walk(generated)) {
      StringBuilder text = new StringBuilder();
      for (Path file : all.filter(path -> path.toString().contains("IndexShard")).toList()) {
        text.append(Files.readString(file));
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clean(Path folder) {
    try {
      if (Files.exists(folder)) {
        try (Stream<Path> all = Files.walk(folder)) {
          for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
