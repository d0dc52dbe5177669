package dev.dramatis.tools.cli.harness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.CharacterRegistry;
import jakarta.validation.Constraint;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles what was imported with the processor, as an author's build does. */
public final class CompiledCast {

  private static final JavaCompiler JAVAC =
      Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK runs the tests");

  /** Shared, because opening the JDK and the jars takes longer than compiling a small cast. */
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  /** Warnings about what was in the list already. */
  private static final Pattern ABOUT_THE_CAST =
      Pattern.compile("\\[(UnspeakableText|SharedVoice|SimilarName)]");

  private CompiledCast() {}

  /**
   * Compiles every source in a folder into another, and the compiler has nothing to say but notes,
   * and what was in the list already.
   */
  public static void compile(Path sources, Path classes) {
    assertThat(told(sources, classes)).isEmpty();
  }

  /** Compiles, and returns what the compiler has to say, which {@link #compile} refuses. */
  public static List<String> told(Path sources, Path classes) {
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    try {
      Files.createDirectories(classes);
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              null,
              FILES,
              told,
              List.of(
                  "-Xlint:all,-processing", "-classpath", libraries(), "-d", classes.toString()),
              null,
              FILES.getJavaFileObjectsFromPaths(sourcesIn(sources)));
      task.setProcessors(processors());
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return told.getDiagnostics().stream()
        .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
        .map(Object::toString)
        .filter(each -> !ABOUT_THE_CAST.matcher(each).find())
        .toList();
  }

  /** New ones, as the services file of dramatis-processor names them. */
  private static List<Processor> processors() {
    return ServiceLoader.load(Processor.class).stream()
        .filter(provider -> provider.type().getName().startsWith("dev.dramatis."))
        .<Processor>map(ServiceLoader.Provider::get)
        .toList();
  }

  private static List<Path> sourcesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String libraries() {
    return Stream.of(CharacterRegistry.class, Constraint.class, NullMarked.class)
        .map(type -> where(type).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path where(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
