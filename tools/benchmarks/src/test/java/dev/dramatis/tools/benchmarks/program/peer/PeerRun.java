package dev.dramatis.tools.benchmarks.program.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.tools.benchmarks.cast.CastMember;
import dev.dramatis.tools.benchmarks.library.Libraries;
import dev.dramatis.tools.benchmarks.program.Program;
import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** A peer, compiled by javac and run in a JVM of its own. */
@NullMarked
final class PeerRun {

  private static final JavaCompiler JAVAC =
      Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK runs the tests");

  private final Program peer;
  private final Libraries libraries;
  private final Path sources;
  private final Path classes;

  PeerRun(Program peer, Libraries libraries, Path folder) {
    this.peer = peer;
    this.libraries = libraries;
    sources = folder.resolve("sources");
    classes = folder.resolve("classes");
  }

  void compile(List<CastMember> cast) throws IOException {
    Files.createDirectories(classes);
    List<Path> java = new ArrayList<>();
    for (SourceFile file : peer.sources(cast)) {
      boolean isJava = file.path().endsWith(".java");
      Path path = (isJava ? sources : classes).resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.text());
      if (isJava) {
        java.add(path);
      }
    }
    javac(java);
    peer.afterCompile(classes);
  }

  /** What it prints when it looks for a name. */
  String output(String name) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(java, "-cp", classPath(), peer.mainClass(), name)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output.strip();
  }

  private void javac(List<Path> java) throws IOException {
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        JAVAC.getStandardFileManager(told, Locale.ROOT, StandardCharsets.UTF_8)) {
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(java);
      JAVAC.getTask(null, files, told, options(), null, units).call();
    }
    assertThat(told.getDiagnostics())
        .filteredOn(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .isEmpty();
  }

  private List<String> options() {
    List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "-cp", classPath()));
    List<Path> processors = libraries.classPath(peer.processors());
    if (processors.isEmpty()) {
      options.add("-proc:none");
    } else {
      options.addAll(List.of("-processorpath", joined(processors.stream())));
    }
    return options;
  }

  private String classPath() {
    return joined(
        Stream.concat(Stream.of(classes), libraries.classPath(peer.libraries()).stream()));
  }

  private static String joined(Stream<Path> paths) {
    return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
