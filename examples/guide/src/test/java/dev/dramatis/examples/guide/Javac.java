package dev.dramatis.examples.guide;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
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

/** The compiler of this JVM with the processor, whose messages look as in Maven. */
final class Javac {

  /** The class path of the tests: what a module of the guide depends on, and the processor. */
  static final String LIBRARIES = System.getProperty("java.class.path");

  private static final JavaCompiler COMPILER =
      Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK runs the tests");

  private final Path folder;
  private final List<Path> banks;

  Javac(Path folder, List<Path> banks) {
    this.folder = folder;
    this.banks = banks;
  }

  /** Compiles all sources of a folder, from the beginning. */
  Shell.Output compile(String sources, Path output, List<Path> classPath, List<String> options) {
    deleteAll(output);
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = COMPILER.getStandardFileManager(messages, null, null)) {
      boolean isSuccess =
          COMPILER
              .getTask(
                  Writer.nullWriter(),
                  files,
                  messages,
                  arguments(output, classPath, options),
                  null,
                  files.getJavaFileObjectsFromPaths(files(folder.resolve(sources), ".java")))
              .call();
      String text =
          messages.getDiagnostics().stream().map(this::line).collect(Collectors.joining("\n"));
      return new Shell.Output(isSuccess ? 0 : 1, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> arguments(Path output, List<Path> classPath, List<String> options) {
    String path =
        Stream.of(Stream.of(output), classPath.stream(), banks.stream())
                .flatMap(paths -> paths)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator))
            + File.pathSeparator
            + LIBRARIES;
    List<String> arguments =
        new ArrayList<>(List.of("--release", "17", "-parameters", "-encoding", "UTF-8"));
    arguments.addAll(List.of("-cp", path, "-processorpath", LIBRARIES));
    arguments.addAll(List.of("-d", output.toString(), "-s", sourcesOf(output)));
    arguments.addAll(options);
    return arguments;
  }

  private static String sourcesOf(Path output) throws UncheckedIOException {
    Path sources = output.resolveSibling("generated-" + output.getFileName());
    try {
      return Files.createDirectories(sources).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String line(Diagnostic<? extends JavaFileObject> message) {
    String severity = message.getKind() == Diagnostic.Kind.ERROR ? "ERROR" : "WARNING";
    JavaFileObject source = message.getSource();
    String place =
        source == null
            ? ""
            : "%s:[%d,%d] "
                .formatted(source.getName(), message.getLineNumber(), message.getColumnNumber());
    return "[%s] %s%s".formatted(severity, place, message.getMessage(Locale.ROOT));
  }

  private static void deleteAll(Path output) {
    try {
      Files.createDirectories(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Path file : files(output, "")) {
      file.toFile().delete();
    }
  }

  private static List<Path> files(Path folder, String end) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(end))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
