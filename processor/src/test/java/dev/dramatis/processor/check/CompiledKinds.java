package dev.dramatis.processor.check;

import dev.dramatis.annotation.BindsTo;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.Kind;
import dev.dramatis.processor.read.KindReader;
import dev.dramatis.processor.read.KindReading;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Kinds as the processor reads them in one compilation, with the classes that came out of it. */
final class CompiledKinds extends AbstractProcessor {

  private final List<Kind> kinds = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final List<SourcePosition> places = new ArrayList<>();
  private final ClassLoader classes;

  CompiledKinds(String source, Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var task =
        compiler.getTask(
            null,
            null,
            null,
            List.of("-d", folder.toString(), "--release", "17", "-Xlint:none"),
            null,
            List.of(new InMemorySource(RecordCases.CLASS, source)));
    task.setProcessors(List.of(this));
    if (!task.call()) {
      throw new AssertionError("the kinds do not compile");
    }
    classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
  }

  List<Kind> kinds() {
    return kinds;
  }

  List<Issue> issues() {
    return issues;
  }

  /** Some place; where a value stands has no say in whether it is right. */
  SourcePosition place() {
    return places.get(0);
  }

  Class<?> load(String binaryName) throws ClassNotFoundException {
    return classes.loadClass(binaryName);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    SourceCode sources = new SourceCode(processingEnv);
    round.getRootElements().forEach(sources::add);
    KindReader reader =
        new KindReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), sources);
    for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(BindsTo.class))) {
      KindReading reading = reader.read(type);
      reading.kind().ifPresent(kinds::add);
      issues.addAll(reading.issues());
      places.add(SourcePosition.of(type));
    }
    return false;
  }
}
